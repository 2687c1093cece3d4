import lusca from 'lusca';
import express from 'express';

const app = express();
app.use(lusca({ csrf: true, xframe: 'DENY' }));
export default app;
