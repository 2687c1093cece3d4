import helmet from 'helmet';
import { app } from './app';

app.use(
  helmet({
    hsts: { maxAge: 31536000 },
    frameguard: false,
  }),
);
