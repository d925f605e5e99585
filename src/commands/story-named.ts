import { Complaint } from '../complaint.ts';
import { nearest } from '../mistakes/nearest.ts';
import type { Content, Story } from '../model/content.ts';

/** The story of a key, as a command was called with it. @throws Complaint */
export function storyNamed({ stories }: Content, key: string): Story {
  const story = stories.find((entry) => entry.key === key);
  if (story) return story;
  const keys = stories.map((entry) => entry.key);
  throw new Complaint('story-unknown', { value: key, suggestion: nearest(key, keys) ?? '' });
}
