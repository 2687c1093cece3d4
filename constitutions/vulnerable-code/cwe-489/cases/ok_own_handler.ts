import express from 'express';
import { errorhandler } from './errorhandler';
import { router } from './router';

export const app = express();

app.use('/api', router);
app.use(errorhandler());
