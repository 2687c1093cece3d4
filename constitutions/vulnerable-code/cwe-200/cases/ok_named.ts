import express from 'express';

const app = express();
app.use('/icons', express.static('assets/icons', { index: false }));
