/** All exercises: one file for each kind of failure. */
import type { FailureKind } from '../../coach/model.ts';
import { access } from './access.ts';
import { billing } from './billing.ts';
import { bug } from './bug.ts';
import { cancellation } from './cancellation.ts';
import { damaged } from './damaged.ts';
import { late } from './late.ts';
import { misinformation } from './misinformation.ts';
import { missing } from './missing.ts';
import { other } from './other.ts';
import { outage } from './outage.ts';
import { privacy } from './privacy.ts';
import { quality } from './quality.ts';
import { refundOwed } from './refundOwed.ts';
import type { Exercise } from './schema.ts';
import { staff } from './staff.ts';
import { wait } from './wait.ts';
import { wrongItem } from './wrongItem.ts';

export const BY_KIND: Readonly<Record<FailureKind, readonly Exercise[]>> = {
  late,
  missing,
  damaged,
  wrongItem,
  billing,
  refundOwed,
  access,
  outage,
  bug,
  quality,
  staff,
  wait,
  misinformation,
  cancellation,
  privacy,
  other,
};

export const EXERCISES: readonly Exercise[] = Object.values(BY_KIND).flat();
