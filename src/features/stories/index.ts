/** The front door of stories. */

export { readKnownOf } from './known-of-person-queries.ts';
export { type OwnStories, OwnStoryLine, readOwnStories } from './own-story-line.tsx';
export { ownStoryTexts } from './own-story-texts.ts';
export { publicStoryRoutes } from './public-routes.tsx';
export { storyRoutes } from './routes.tsx';
export { storyAddresses } from './story-addresses.ts';
export { emptyStory } from './story-form.ts';
export { readToApprove } from './story-queries.ts';
export { storyTexts } from './story-texts.ts';
export { approveStory, writeStory } from './tell-stories.ts';
export { readWaitingStories, storiesRow } from './waiting-stories.ts';
