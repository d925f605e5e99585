/** Names that systems, editors and programs for keeping folders in step leave behind, as file or as folder. */
const litter: readonly RegExp[] = [
  // Windows
  /^(?:ehthumbs|thumbs)\.db(?::encryptable)?$/i,
  /^desktop\.ini$/i,
  /^\$recycle\.bin$/i,
  /^system volume information$/i,
  // macOS
  /^\.(?:ds_store|apdisk|appledouble|fseventsd|localized|spotlight-v100|temporaryitems|trashes?|documentrevisions-v100)$/i,
  /^\._/,
  /^icon\r$/i,
  /^__macosx$/i,
  // disks on the network
  /^@eadir$/i,
  /^@(?:recycle|tmp)$/i,
  /^#recycle$/i,
  /@syno(?:eastream|resource)$/i,
  // programs for documents, and editors
  /^~\$/,
  /^\.~lock\..*#$/,
  /~$/,
  /^#.*#$/,
  /^\.#/,
  /\.sw[a-p]$/i,
  /^\.(?:idea|vscode|git|svn|hg|directory|nfs\w+|goutputstream-\w+)$/i,
  /^\.git(?:keep|ignore|attributes)$/i,
  // programs that keep folders in step
  /^\.(?:stfolder|stversions|stignore|dropbox(?:\.cache)?|syncthing\..*)$/i,
  /^~syncthing~/i,
  /\.(?:crdownload|part|partial|tmp)$/i,
];

/** Copies that such programs make where two people have changed a file: Syncthing, Dropbox, Nextcloud, others. */
const conflict =
  /[. ]sync-conflict-\d{8}-\d{6}(?:-\w+)?|[ _]\((?:[^()]*['’]s )?(?:conflict(?:ed)?(?: copy)?|copia in conflitto|copia en conflicto)[^()]*\)|[-_ ]conflict-\d{8}-\d{6}/i;

/** @param path with forward slashes */
export const isLitter = (path: string): boolean =>
  path.split('/').some((name) => litter.some((pattern) => pattern.test(name)));

/** The same for `content/`, where nothing of ours has a name that systems hide. */
export const isContentLitter = (path: string): boolean => /(^|\/)\./.test(path) || isLitter(path);

/** The path of the file that this is a second version of; nothing if it is none. */
export const originalOf = (path: string): string | undefined =>
  conflict.test(path) ? path.replace(conflict, '') : undefined;
