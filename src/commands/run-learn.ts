/** `learn` as it was asked for → what it says on the terminal. */
import { describeLearnedTopics } from './describe-learned-topics.js'
import { describeLearning } from './describe-learning.js'
import { learnTopicsOf } from './learn-topics.js'
import { learn, type LearnOptions } from './learn.js'
import type { World } from './world.js'

export interface AskedOfLearn extends LearnOptions {
  readonly only?: 'initials' | 'topics'
}

/** Initials first: who knows them reads headlines better. */
export function runLearn(asked: AskedOfLearn, world: World): void {
  const isDryRun = asked.dryRun === true
  if (asked.only !== 'topics') world.line(describeLearning(learn(asked, world), isDryRun))
  if (asked.only !== 'initials')
    world.line(describeLearnedTopics(learnTopicsOf(asked, world), isDryRun))
}
