import { fill } from '../i18n/format.ts';
import type { StoryText } from '../model/content.ts';
import type { FormFields, ReplySettings } from '../model/reply-settings.ts';
import type { Context } from './context.ts';
import { formsTo, type FormPolicy } from './form-policy.ts';
import type { Link } from './view.ts';

/** The ways to answer a story. */
export interface AnswerWays {
  readonly mail?: Link | undefined;
  readonly form?: FormView | undefined;
  /** Where other sites tell that they link here. */
  readonly webmention?: string | undefined;
}

export interface FormView {
  readonly action: string;
  readonly fields: FormFields;
  /** What is sent without being seen. */
  readonly hidden: Readonly<Record<string, string>>;
  /** The page that says what happens with what is sent. */
  readonly privacy?: Link | undefined;
  /** Set for a host that takes forms itself and finds them by their name. */
  readonly netlify?: string | undefined;
  /** Where the page may send to, as its policy has it. */
  readonly policy: FormPolicy;
}

/** The page of the agency’s own that tells what happens with data, by the name of its folder. */
const privacyPage = 'privacy';

/** Nothing where a site offers no way. */
export function answerWays(context: Context, story: string, text: StoryText): AnswerWays | undefined {
  const { site, paths, locale, messages } = context;
  const { email, form, webmention } = site.replies;
  const address = email ?? site.email;
  const url = paths.url(paths.story(locale, text.slug));
  const ways = {
    mail: address === undefined ? undefined : mailLink(address, { title: text.title, url }, messages.replies),
    form: form && formView(context, form, { story, url }),
    webmention: webmention?.endpoint,
  };
  return Object.values(ways).some((way) => way !== undefined) ? ways : undefined;
}

type Words = Context['messages']['replies'];

function mailLink(address: string, { title, url }: { title: string; url: string }, words: Words): Link {
  const subject = encodeURIComponent(fill(words.mailSubject, { title }));
  const body = encodeURIComponent(`\r\n\r\n-- \r\n${fill(words.mailReference, { url })}\r\n`);
  return {
    href: `mailto:${encodeURI(address)}?subject=${subject}&body=${body}`,
    label: fill(words.mailLink, { address }),
  };
}

function formView(
  context: Context,
  { action, fields, hidden }: NonNullable<ReplySettings['form']>,
  { story, url }: { story: string; url: string },
): FormView {
  const isOwn = action.startsWith('/');
  const isNetlify = isOwn && context.site.host === 'netlify';
  const own = { [fields.story]: story, [fields.page]: url, [fields.language]: context.lang };
  return {
    action,
    fields,
    hidden: { ...(isNetlify && { 'form-name': netlifyName }), ...hidden, ...own },
    privacy: privacyLink(context),
    netlify: isNetlify ? netlifyName : undefined,
    policy: isOwn ? formsTo() : formsTo(new URL(action).origin),
  };
}

const netlifyName = 'replies';

function privacyLink({ content, locale, paths, messages }: Context): Link | undefined {
  const text = content.pages.find(({ key }) => key === privacyPage)?.texts[locale];
  return text && { href: paths.page(locale, text.slug), label: messages.replies.form.privacy };
}
