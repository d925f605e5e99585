/** Characters that no page, feed or card may hold: controls but for tab and line breaks. */
export const control = /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;
