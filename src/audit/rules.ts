import type { PageRule, SiteRule } from './rule.ts';
import { articleRules } from './rules/article.ts';
import { breadcrumbRules } from './rules/breadcrumb.ts';
import { commentRules } from './rules/comment.ts';
import { businessHoursRules } from './rules/business-hours.ts';
import { businessIdentityRules } from './rules/business-identity.ts';
import { businessPictureRules } from './rules/business-pictures.ts';
import { businessPlaceRules } from './rules/business-place.ts';
import { builtLinkRules, builtLinkSiteRules } from './rules/built-link.ts';
import { entityRules, entitySiteRules } from './rules/entity.ts';
import { feedRules, feedSiteRules } from './rules/feed.ts';
import { foreignLoadRules } from './rules/foreign-load.ts';
import { headRules } from './rules/head.ts';
import { hreflangRules } from './rules/hreflang.ts';
import { itemListRules } from './rules/item-list.ts';
import { openGraphRules } from './rules/open-graph.ts';
import { organizationRules, organizationSiteRules } from './rules/organization.ts';
import { picturePrivacyRules } from './rules/picture-privacy.ts';
import { placeFileRules } from './rules/place-file.ts';
import { profileRules } from './rules/profile.ts';
import { searchRules } from './rules/search.ts';
import { sitemapRules } from './rules/sitemap.ts';
import { websiteRules } from './rules/website.ts';

export const pageRules: readonly PageRule[] = [
  ...builtLinkRules,
  ...foreignLoadRules,
  ...headRules,
  ...hreflangRules,
  ...openGraphRules,
  ...feedRules,
  ...entityRules,
  ...articleRules,
  ...commentRules,
  ...breadcrumbRules,
  ...profileRules,
  ...itemListRules,
  ...businessIdentityRules,
  ...businessPlaceRules,
  ...businessHoursRules,
  ...businessPictureRules,
  ...organizationRules,
];

export const siteRules: readonly SiteRule[] = [
  ...builtLinkSiteRules,
  ...websiteRules,
  ...organizationSiteRules,
  ...entitySiteRules,
  ...searchRules,
  ...sitemapRules,
  ...placeFileRules,
  ...feedSiteRules,
  ...picturePrivacyRules,
];
