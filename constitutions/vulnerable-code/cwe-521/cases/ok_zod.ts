import { z } from 'zod';

export const form = z.object({ name: z.string().min(3), password: z.string().min(12) });
