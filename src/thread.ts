import { judgeThread } from './wiring/judge-thread.ts';

/** What a judging thread runs when nothing is bundled. */
await judgeThread();
