import type { Request, Response } from 'express';
import * as xpath from 'xpath';

export function priceOf(catalogue: Document) {
  return (req: Request, res: Response): void => {
    const title = String(req.query['title']);
    const expression = `//book[title='${title}']/price`;
    const node = xpath.select1(expression, catalogue);
    res.json({ price: node === undefined ? null : String(node) });
  };
}
