import Handlebars from 'handlebars';
import type { Request, Response } from 'express';

const GREETINGS: Record<string, string> = {
  formal: 'Good day, {{customer.name}}.',
  casual: 'Hi {{customer.name}}!',
};

export function greet(req: Request, res: Response): void {
  const source = GREETINGS[String(req.query['style'])] ?? 'Hello, {{customer.name}}.';
  const render = Handlebars.compile(source);
  res.send(render({ customer: { name: String(req.query['name']) } }));
}
