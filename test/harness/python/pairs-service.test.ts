import { examineInService } from '../in-service.ts';
import { PAIRS } from './pairs/index.ts';
import { evidenceFor } from './support.ts';

examineInService('Python', PAIRS, evidenceFor);
