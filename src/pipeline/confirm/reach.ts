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
];

/** Whether a text reaches for interpreter or host in a way that makes "nothing was seen" worthless. */
export const reachesForObserver = (text: string): boolean => REACHES.some((reach) => reach.test(text));
