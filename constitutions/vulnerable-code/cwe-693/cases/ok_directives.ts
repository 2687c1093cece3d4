import helmet from 'helmet';
import { app } from './app';

app.use(helmet({ contentSecurityPolicy: { directives: { defaultSrc: ["'self'"] } }, crossOriginEmbedderPolicy: false }));
