/**
 * What a snippet must not touch if its silence is to mean anything: with these it can find the observer, forge what it
 * says, or learn that it is being watched.
 */
const REACHES = [
  /\b_getframe\b/,
  /\b(?:import|from)\s+gc\b|\bgc\.(?:get_objects|get_referrers|get_referents)\b/,
  /\binspect\.(?:stack|currentframe|trace|getouterframes|getinnerframes)\b|\bf_back\b|\bf_globals\b|\btb_frame\b|\bgi_frame\b|\bcr_frame\b/,
  /\bctypes\b|\bcffi\b/,
  /\bos\.write\b|\bos\.fdopen\b|\bos\.dup2?\b|\bposix\b/,
  /\b_exit\b|\bos\.abort\b|\bos\.kill\b/,
  /\/proc\b|\/dev\/fd\b/,
  /\baddaudithook\b|\bsettrace\b|\bsetprofile\b/,
  /\bsys\.modules\b|\bmeta_path\b|\b__import__\b|\bimportlib\b/,
  /\bprobe_[a-z]+\b/,
  /\bgethostname\b|\buname\b|\bgetuser\b|\bgetpid\b|\bplatform\.node\b/,
  /\b__subclasses__\b|\b__globals__\b|\b__builtins__\b|\b__closure__\b/,
  // JavaScript: stacks and callers, the engine's insides, other modules' code, the process and what it could do to its observer.
  /\bprepareStackTrace\b|\bcaptureStackTrace\b|\bstackTraceLimit\b|\.callee\b|\.caller\b/,
  /\bprocess\s*\.\s*(?:binding|dlopen|kill|abort|reallyExit|_\w+|getBuiltinModule|mainModule|report|setUncaughtException\w*)\b/,
  /\b(?:require|module)\s*\.\s*(?:cache|children|parent|constructor|extensions)\b|\bcreateRequire\b|\b_load\b|\bModule\s*\./,
  /['"`](?:node:)?(?:inspector|async_hooks|module|v8|worker_threads|diagnostics_channel|trace_events|cluster)(?:\/\w+)?['"`]/,
  /\bwriteSync\s*\(\s*[0-9]|\bos['"`]?\s*\)?\s*\.\s*(?:hostname|userInfo|networkInterfaces)\b|\bprocess\s*\.\s*(?:pid|ppid|getuid|getgid)\b/,
  /\{[^{}]*\b(?:hostname|userInfo|networkInterfaces)\b[^{}]*\}\s*(?:=\s*require\(\s*|from\s*)['"`](?:node:)?os['"`]/,
  /\b(?:process|globalThis|global)\s*\[/,
  /\b(?:Object|Array|String|RegExp|Function|Promise|JSON|Reflect|Proxy)\s*(?:\.\s*prototype)?\s*(?:\.\s*\w+|\[[^\]]*\])\s*=(?!=)/,
];

/** Whether a text reaches for interpreter or host in a way that makes "nothing was seen" worthless. */
export const reachesForObserver = (text: string): boolean => REACHES.some((reach) => reach.test(text));
