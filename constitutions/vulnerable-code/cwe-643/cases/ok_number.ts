import type { Request, Response } from 'express';
import * as xpath from 'xpath';

const FIELDS = ['price', 'title', 'author'];

export function fieldOf(catalogue: Document) {
  return (req: Request, res: Response): void => {
    const id = Number(req.query['id']);
    const field = String(req.query['field']);
    if (!FIELDS.includes(field)) {
      res.sendStatus(400);
      return;
    }
    res.json({ value: String(xpath.select1(`//book[${id}]/${field}`, catalogue)) });
  };
}
