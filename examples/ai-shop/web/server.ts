import express from 'express';
import { downloads } from './routes/downloads.ts';
import { orders } from './routes/orders.ts';
import { sessions } from './routes/sessions.ts';

const app = express();

app.use(express.json());
app.use('/orders', orders);
app.use('/downloads', downloads);
app.use('/sessions', sessions);

app.listen(Number(process.env['PORT'] ?? 8080));
