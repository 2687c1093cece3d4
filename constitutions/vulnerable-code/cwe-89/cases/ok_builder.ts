import type { Request, Response } from 'express';
import type { DataSource } from 'typeorm';

export const list = (source: DataSource) => async (req: Request, res: Response) => {
  const rooms = source.createQueryBuilder().select('room').from('room', 'room');
  res.json(await rooms.where('room.floor = :floor', { floor: req.query['floor'] }).getMany());
};
