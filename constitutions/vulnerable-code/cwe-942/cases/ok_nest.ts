import { NestFactory } from '@nestjs/core';
import { Shop } from './shop';

export async function start() {
  const app = await NestFactory.create(Shop);
  app.enableCors({ origin: 'https://shop.example', credentials: true });
  await app.listen(3000);
}
