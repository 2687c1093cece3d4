import lusca from 'lusca';
import express from 'express';

const app = express();
app.use(lusca({ csrf: false, xframe: 'DENY' }));
export default app;
