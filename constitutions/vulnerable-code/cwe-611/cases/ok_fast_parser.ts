import { XMLParser } from 'fast-xml-parser';
import type { Request, Response } from 'express';

const parser = new XMLParser({ ignoreAttributes: false });

export function readInvoice(req: Request, res: Response): void {
  const invoice = parser.parse(req.body.invoice);
  res.json({ total: invoice.total });
}
