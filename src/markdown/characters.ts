/** Signs that are no text: of HTML and XML most are not even allowed to hold them. */
const unprintable = /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text without control characters; line ends and tabs stay. */
export const printable = (text: string): string => text.replace(unprintable, '');
