import { thread } from './main.js';

await thread();
