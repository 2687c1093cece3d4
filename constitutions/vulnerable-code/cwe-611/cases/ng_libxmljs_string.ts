import libxmljs from 'libxmljs';
import type { Request, Response } from 'express';

function parse(text: string) {
  return libxmljs.parseXmlString(text, { noent: true, dtdload: true });
}

export function readInvoice(req: Request, res: Response): void {
  const invoice = parse(req.body.invoice);
  res.json({ total: invoice.get('//total')?.text() });
}
