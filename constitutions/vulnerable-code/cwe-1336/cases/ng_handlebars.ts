import Handlebars from 'handlebars';
import type { Request, Response } from 'express';

function compileGreeting(greeting: string): (context: object) => string {
  const source = `${greeting}, {{customer.name}}!`;
  return Handlebars.compile(source);
}

export function greet(req: Request, res: Response): void {
  const render = compileGreeting(String(req.query['greeting'] ?? 'Hello'));
  res.send(render({ customer: { name: 'Ada' } }));
}
