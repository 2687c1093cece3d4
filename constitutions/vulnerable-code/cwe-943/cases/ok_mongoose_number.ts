import type { Request, Response } from 'express';
import mongoose from 'mongoose';

const Order = mongoose.model('Order', new mongoose.Schema({ status: String, total: Number }));
const STATES = ['open', 'paid', 'sent'];

export async function search(req: Request, res: Response): Promise<void> {
  const low = Number(req.body.low);
  const state = req.body.state;
  if (!STATES.includes(state)) {
    res.status(400).end();
    return;
  }
  res.json(await Order.find({ total: { $gte: low }, status: state }));
}
