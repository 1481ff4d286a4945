/** What happens in the life of an archive: a step is as likely as it is often named. */

export const STEPS = [
  'create',
  'create',
  'collide',
  'edit',
  'retitle',
  'redate',
  'rename',
  'move',
  'format',
  'rename and edit',
  'rename and retitle',
  'move and redate',
  'swap',
  'swap and edit',
  'delete',
  'restore',
  'restore elsewhere',
  'withdraw',
  'bring back',
  'redact',
  'redact everywhere',
  'lose the cache',
  'lose the site',
  'merge',
  'publish',
  'publish',
  'publish',
  'build',
] as const
export type StepName = (typeof STEPS)[number]

/** What happens to an article on a branch. */
export const ON_BRANCH: readonly StepName[] = [
  'create',
  'edit',
  'retitle',
  'rename',
  'move',
  'rename and edit',
  'delete',
  'publish',
]
