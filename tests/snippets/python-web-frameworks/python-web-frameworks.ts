import type { Checks } from '../check.ts';
import { djangoChecks } from './django.ts';
import { fastapiChecks } from './fastapi.ts';
import { otherChecks } from './others.ts';

export const pythonWebFrameworks: Checks = { ...djangoChecks, ...fastapiChecks, ...otherChecks };
