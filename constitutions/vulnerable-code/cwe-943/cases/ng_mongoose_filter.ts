import type { Request, Response } from 'express';
import mongoose from 'mongoose';

const Order = mongoose.model('Order', new mongoose.Schema({ status: String, total: Number }));

export async function search(req: Request, res: Response): Promise<void> {
  const filter = { ...req.body.filter, archived: false };
  const orders = await Order.find(filter).limit(50);
  res.json(orders);
}
