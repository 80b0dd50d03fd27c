import { beforeEach, onTestFailed } from 'vitest';
import { tellPages } from './browser.ts';

beforeEach(() => onTestFailed(tellPages));
