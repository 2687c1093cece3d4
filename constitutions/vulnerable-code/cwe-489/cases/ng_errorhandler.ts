import errorHandler from 'errorhandler';
import express from 'express';
import { router } from './router';

export const app = express();

app.use('/api', router);
app.use(errorHandler({ log: true }));
