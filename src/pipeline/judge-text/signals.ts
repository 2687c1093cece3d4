import { normalise } from './normalise.ts';

/** What a text does to an assistant beyond asking it for something: each by itself has honest uses, two seldom do. */
export const HARMS = {
  /** Sets aside what was said before. */
  'instruction-override': [
    /\b(?:ignore|disregard|forget|override|overrule|set aside|do not (?:follow|obey)|stop following|discard)\b(?: \S+){0,4}? (?:previous|prior|above|earlier|preceding|original|existing|other|system|all)\b(?: \S+){0,4}? (?:instructions?|rules?|guidelines?|prompts?|directions?|directives?|polic(?:y|ies)|constraints?|restrictions?|safeguards?|orders?|messages?|context)\b/,
    /\b(?:ignore|disregard|forget|override)\b(?: \S+){0,2}? (?:everything|anything|all|whatever)\b(?: \S+){0,3}? (?:above|before|told|said|earlier|previously)\b/,
    /\b(?:these|this|the following|new|below)(?: \S+){0,2} (?:instructions?|rules?|messages?|file|section)\b(?: \S+){0,3}? (?:supersedes?|overrides?|replaces?|takes? (?:precedence|priority)|outranks?)\b(?: \S+){0,4}? (?:user|system|previous|prior|all|any|other|safety|security)\b/,
    /\b(?:ignoriere|vergiss|missachte)\b(?: \S+){0,4}? (?:anweisung|regel|vorgab)|\b(?:ignore[rz]?|oubliez?|ne tiens pas compte)\b(?: \S+){0,4}? (?:instruction|consigne|regle)|\b(?:ignora|olvida|no hagas caso)\b(?: \S+){0,4}? (?:instruccion|regla|indicacion)|(?:忽略|无视|忘记).{0,8}(?:指令|指示|规则|提示)/,
  ],
  /** Keeps the user from knowing. */
  concealment: [
    /\b(?:so that|until) (?:nobody|no one|they|the (?:user|developer|reviewer|client)s?) (?:can |will |ever |could )?(?:never )?(?:sees?|notices?|knows?|learns?|wonders?|finds? out)\b|\bnot a word (?:of|about|to)\b|\bbetween (?:us|you and me)\b|\bas if nothing (?:had |has )?happened\b|\b(?:need|needs|must|is to|are to|should) (?:not|never|neither) (?:ever )?(?:learn|find out|hear|get to know)\b|\bwithout (?:a|any|leaving a) trace\b|\bnever (?:say|admit|bring up|let on) that (?:we|you|it|this)\b|\bdeny (?:it|this|that|having|everything)\b(?: \S+){0,2}? (?:if|when|you|should)\b|\blet (?:the|your) (?:summary|report|message) (?:only )?(?:speak|mention|say)\b/,
    /\b(?:do not|don t|never|must not|should not|without|avoid|not to|no need to|refrain from)\b(?: ever)? (?:tell(?:ing)?|mention(?:ing)?|inform(?:ing)?|alert(?:ing)?|notify(?:ing)?|reveal(?:ing)?|disclos(?:e|ing)|show(?:ing)?(?! up)|report(?:ing)?|warn(?:ing)?|explain(?:ing)?|discuss(?:ing)?|log(?:ging)?|let)\b(?: \S+){0,4}? (?:the users?|users?|the developers?|the humans?|humans?|the reviewers?|anyone|anybody|the person|operators?|maintainers?|your (?:summary|output|answer|reply|response)|this (?:step|instruction|rule|note|comment|file|section|to)|these (?:steps|instructions|rules)|it to)\b(?! to\b)/,
    /\b(?:do not|don t|never)\b (?:mention|reveal|disclose|report|discuss) (?:this|these|it|that)\b/,
    /\b(?:secretly|covertly|surreptitiously|stealthily|unnoticed|without (?:the )?(?:users?|their|his|her|anyone)(?: s)? (?:\w+ )?(?:knowledge|knowing|noticing|consent|awareness|permission))\b/,
    /\b(?:keep|hide) (?:this|it|these|that|them)\b(?: \S+){0,4}? (?:secret|hidden|confidential|between us|from (?:the )?(?:users?|developers?|humans?|reviewers?|maintainers?|them|anyone))\b/,
    /\b(?:sag|sage|erwahne|verrate)\b(?: \S+){0,4}? (?:nutzer|benutzer|niemand)(?: \S+){0,3}? (?:nicht|nichts)|\bne (?:\S+ ){0,3}(?:dis|dites|mentionne|revele)\S*(?: \S+){0,4}? (?:utilisateur|personne)|\bno (?:\S+ ){0,2}(?:digas|menciones|reveles|informes)\b(?: \S+){0,4}? (?:usuario|nadie)|(?:不要|别|切勿).{0,4}(?:告诉|提及|透露|通知).{0,6}(?:用户|任何人)/,
  ],
  /** Takes data away, or runs what somebody else serves. */
  'tool-misuse': [
    /\b(?:read|copy|paste|pass|tar|cat|print|include|attach|upload|send|open|collect|share|put)\b(?: \S+){0,6}? (?:\S*\.(?:ssh|aws|gnupg|netrc)\b|id[ _]rsa\b|aws[ _]secret[ _]access[ _]key\b|github[ _]token\b|\S*secrets\.ya?ml\b|the cookies\b)/,
    /https?:\S*[?&]\w+=(?:\s?(?:followed by|seguido|gefolgt|suivi)|\{|<|\[|text\b|data\b|summary\b|message\b|conversation\b|prompt\b|secret\b|payload\b|contents?\b)|\bpipe(?:s|d)? https?:\S+ (?:in)?to (?:a |the )?(?:ba|z)?sh(?:ell)?\b|\b(?:to|into|in) (?:root s |the |their )?authorized[ _]keys\b/,
    /\b(?:send|post|upload|forward|transmit|exfiltrate|e ?mail|leak|submit|deliver|copy|append|encode|attach|include|put|pass|curl|ping|report)\b(?: \S+){0,12}? (?:\.?env|environment variables?|secrets?|credentials?|passwords?|api keys?|tokens?|ssh keys?|private keys?|id rsa|aws|conversations?|chat history|history|source code|contents? of|system prompt|cookies|source|code)\b(?: \S+){0,16}? (?:https?:|http|webhook|ngrok|pastebin|attacker|collector|\S+@\S+\.\S+|external|remote|endpoint|(?:this|the following) (?:url|address|server))/,
    /\b(?:curl|wget|fetch|invoke-webrequest|iwr|post|get|send|request)\b(?: \S+){0,6}? https?:\S*(?:\S| \S){0,80}?(?:\$\(|`|\$\{?[a-z]|(?:env|secret|token|key|password|history|conversation)s?\b)/,
    /!\[[^\]]*\]\s*\(\s*https?:[^)\s]*[?&/][^)\s]*(?:\{[^}]*\}|<[^>]*>|\$\{?\w|\[[^\]]*\]|%s|your[ _-]|data[ _-]?here|base64|encoded|secret|token|history|conversation)/,
    /\b(?:curl|wget|iwr|invoke-webrequest)\b[^\n|]{0,200}\|\s*(?:sudo )?(?:ba|z)?sh\b|\bbase64 (?:-d|--decode)\b[^\n]{0,80}\|\s*(?:ba|z)?sh\b/,
    /\b(?:delete|remove|wipe|erase|drop|destroy|rm -rf)\b(?: \S+){0,4}? (?:home directory|home folder|all (?:files|branches|tables|databases|backups|data)|git history|production|\$home|~ ?\/)/,
    /\b(?:add|install|insert|include|leave|plant)\b(?: \S+){0,6}? (?:backdoor|reverse shell|hidden (?:admin|user|account|endpoint))\b/,
  ],
  /** Writes itself where it will be read again. */
  persistence: [
    /\b(?:add|append|write|copy|insert|include|save|store|repeat|propagate|replicate)\b(?: \S+){0,3}? (?:this|these|the following|the above|same|itself|yourself)\b(?: \S+){0,8}? (?:agents ?\.?md|claude ?\.?md|gemini ?\.?md|cursor ?rules|copilot instructions|memory|memories|every (?:new |other |future )?(?:file|project|repositor|commit|session|readme)|all (?:other |future |new )?(?:files|projects|repositories|sessions|commits|agents))/,
  ],
  /** Takes the question away at which a person could say no. */
  'approval-bypass': [
    /\b(?:treat|count|take|consider|regard)\b(?: \S+){0,3}? (?:confirmations?|approvals?|consent|silence|permissions?|dialogs?|prompts?)\b(?: \S+){0,2}? (?:given|granted|approved|confirmed|a yes|yes)\b|\b(?:permissions?|approvals?|consent|confirmation)\b(?: \S+){0,4}? (?:was|were|is|are|has been|have been|had been) (?:already )?(?:given|granted|obtained)\b|\banswer yes (?:for|on behalf|to all|to every)\b|\bturns? off asking\b|\bremove (?:the )?branch protection\b|\bgrant yourself\b|\b(?:do not|don t|must not|need not|never) (?:run|use|start) (?:their|the|any|its) (?:scanners?|scans?|checks|linters?)\b|\btake (?:it|that|this) as (?:a )?(?:yes|approval|consent)\b/,
    /\b(?:gelten als|ist|sind|gilt als) (?:\S+ ){0,2}?(?:erteilt|genehmigt|bestatigt)\b|\b(?:deja|tout est) (?:\S+ ){0,2}?(?:valide|approuve|autorise)\w*|\b(?:considera|da por|ya estan?|ya fue\w*) (?:\S+ ){0,2}?(?:aprobad|autorizad|revisad)\w*|(?:不需要再|无需|不用)(?:确认|批准|审查|审核)/,
    /\b(?:pre ?approved|already (?:approved|authorised|authorized|consented|confirmed)|auto ?(?:approve|accept|confirm|merge)|dangerously skip permissions|yolo mode|no verify|skip (?:the |all |any |every )(?:\w+ )?(?:reviews?|confirmations?|approvals?|permissions?|safety checks?|security checks?|security reviews?|scans?))\b/,
    /\b(?:without|never|do not|don t|no need to|skip|instead of)\b(?: \S+){0,2}? (?:ask(?:ing)?|confirm(?:ing)?|prompt(?:ing)?|request(?:ing)?|wait(?:ing)?|seek(?:ing)?)\b(?: \S+){0,3}? (?:permission|approval|confirmation|consent)\b|\b(?:without|skip) (?:any |further |human |user )?(?:permission|approval|confirmation|consent|human review|code review)\b/,
    /\b(?:disable|turn off|switch off|deactivate|bypass|circumvent|remove)\b(?: \S+){0,3}? (?:sandbox(?:ing)?|safety|security|guardrails?|safeguards?|permission|confirmation|approval|audit|scanner|scanning|content filter|firewall|antivirus|authentication|certificate|tls|ssl)\b/,
    /\b(?:approve|merge|accept|lgtm)\b(?: \S+){0,4}? (?:without|regardless|even if|no matter|immediately|automatically)\b/,
  ],
  /** Wants what the assistant was told in confidence. */
  'prompt-extraction': [
    /\b(?:reveal|print|repeat|show|output|display|dump|disclose|leak|recite|return|include|quote|write out|tell)\b(?: \S+){0,5}? (?:system prompt|system message|initial (?:prompt|instructions?)|hidden (?:prompt|instructions?)|developer message|your (?:\w+ )?(?:instructions?|prompt|guidelines|configuration|rules))\b/,
  ],
  /** Makes it somebody else. */
  'role-hijack': [
    /\bno rules? (?:apply|applies|count|counts|hold|holds)\b|\b(?:treat|regard|consider)\b(?: \S+){0,4}? as (?:the |an |your )?(?:owner|admin\w*|operator|root|superuser)\b|\b(?:speaks?|acts?|comes?) with (?:operator|admin\w*|owner|root) (?:rights?|privileges?|authority)\b|\b(?:even|also) (?:what|if|when|where) you (?:would|should|must)(?: \S+){0,2}? refuse\b/,
    /\byou are (?:now|no longer)\b|\bfrom now on,? you\b|\b(?:dan|developer|god|jailbreak|unrestricted|unfiltered|debug|maintenance|root) mode\b|\b(?:you|respond|answer|act|behave|operate|reply)\b(?: \S+){0,4}? (?:no|without|free of|free from)(?: any)? (?:restrictions?|limitations?|filters?|ethic\w*|moral\w*|safety (?:rules|guidelines|filters?))\b|\b(?:act|behave|respond|pretend)\b(?: \S+){0,3}? (?:unrestricted|unfiltered|evil|uncensored|amoral|jailbroken)\b|\bjailbr(?:eak|oken)\b/,
    /\bdu bist (?:jetzt|ab sofort)\b|\btu es maintenant\b|\bahora eres\b|你现在是/,
  ],
  /** Speaks with a voice that is not its own. */
  'smuggled-instruction': [
    /\b(?:to|for|an|a) (?:the |any |all |den |die )?(?:\w+ )?(?:assistants?|agents?|language models?|models?|bots?|ai|copilot) (?:that|which|who|reading|processing|summari[sz]ing|indexing|reviewing)\b(?: \S+){0,7}? ?(?:[:,]|must|shall|should|has to|have to|needs? to)/,
    /<\|(?:im start|im end|system|user|assistant|endoftext)\|>|<<sys>>|\[\/?inst\]|<\/?(?:system|system[ -](?:prompt|message|reminder|instructions?))>|\[(?:system|admin|developer)(?: (?:message|note|override|instruction|prompt))?\]|\bend of (?:user |system |untrusted )?(?:input|prompt|document|instructions|data)\b|(?:^|\n)\W{0,4}(?:system|admin|developer) (?:override|message|notice|prompt|instruction|note)\s?:|(?:^|\n)\W{0,4}(?:system|admin)\s?: (?:you|ignore|new|disregard|the user|all|from now|forget|override)\b|\badmin(?:istrator)? override\b/,
    /\b(?:attention|important|note|notice|message|instructions?)\b(?: \S+){0,2}? (?:to|for)(?: \S+){0,2}? (?:ai|llms?|assistants?|agents?|language models?|copilot|claude|chatgpt|automated (?:reviewers?|systems?))\b/,
  ],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>;
export type Harm = keyof typeof HARMS;

const NAMES = Object.keys(HARMS).filter((name): name is Harm => Object.hasOwn(HARMS, name));

/** Reports, forbids or teaches what it names, and does not ask for it. */
const TOLD =
  /\b(?:for example|e g|such as|example of|an? attacks?|attackers?|injections?|injected|jailbreaks?|malicious|adversarial|untrusted|suspicious|phishing|red team|vulnerab\w*|threats?|treat (?:\S+ ){0,6}as (?:data|untrusted)|never (?:follow|obey|trust|execute|act on|run|send|commit|skip|disable|delete|upload|share|bypass|include|log|expose|put|add|install|force)|do not (?:follow|obey|trust|execute|act on|run|send|commit|skip|disable|delete|upload|share|bypass|include|log|expose|put|add|install|force)|don t (?:follow|obey|trust|execute|act on|run|send|commit|skip|disable|delete|upload|share|bypass|include|log|expose|put|add|install|force)|refuse|resist|detect\w*|prevents?|avoid\w*|protects? against|defend\w*|guards? against|beware|if (?:it|a \S+|any \S+|the \S+|content|text|someone|anyone|users?) (?:\S+ ){0,3}(?:says?|asks?|tells?|claims?|tries|attempts?|contains?|instructs?))\b/;

/** Speaks to whoever reads: an order, a rule, a condition on what it does. */
const DIRECTED =
  /\b(?:you (?:must|should|are|will|shall|have to|need to|can)|always|never|must|make sure|ensure|please|do not|don t|whenever|if the user|when (?:you|the user|asked|anyone)|assistants?|agents?|copilot|claude|llms?|language models?|the (?:ai|model))\b|(?:^|[.!?:\n]\W*)(?:\d+ )?(?:write|create|build|make|add|implement|generate|develop|design|code|produce|use|run|send|reject|approve|rank|score|filter|exclude|deny|give|assign|set|prefer|give|show|insert|install|download|upload|collect|include|select|sort|lower|raise|charge|remove|delete|encrypt|steal|capture|log|monitor|deploy|execute|hide|disable|scan|attack|flood|spread|copy)\b/;

export type Signals = {
  /** What it does, each once. */
  readonly harms: readonly Harm[];
  /** The words are reported, forbidden or taught. */
  readonly isTold: boolean;
  /** It speaks to whoever reads it. */
  readonly isDirected: boolean;
};

/** What the wording of a text gives away, whatever a classifier makes of it. */
export function signalsOf(text: string): Signals {
  const plain = `${normalise(text)}\n${text.toLowerCase()}`.replace(/['’]/g, ' ');
  const harms = NAMES.filter((name) => HARMS[name].some((pattern) => pattern.test(plain)));
  return { harms, isTold: TOLD.test(plain), isDirected: DIRECTED.test(plain) };
}

/** Words without which no harm is done: most texts hold none, and need not be looked at closely. */
const MAY_HARM =
  /ignor|disreg|forget|overrid|overrul|obey|follow|supersede|precedence|priority|outrank|tell|mention|inform|alert|notif|reveal|disclos|secret|covert|stealth|unnoticed|knowledge|knowing|hide|hidden|keep|send|post|upload|forward|transmit|exfil|mail|curl|wget|fetch|http|delete|wipe|erase|destroy|rm -|backdoor|reverse shell|keylogger|malware|memory|\.md|rules|repeat|approve|accept|authori[sz]ed|consent|skip|without|verify|disable|turn off|bypass|circumvent|prompt|instruction|you are|from now|mode|restriction|filter|jailbr|<\||\[inst|<<sys|system|admin|attention|important|note|end of|vergiss|missachte|sag|verrate|oubli|consigne|dis|mentionne|ignora|olvida|digas|menciones|du bist|tu es|ahora|忽略|无视|忘记|不要|切勿|别|你现在是/;
export const mayHarm = (text: string): boolean => MAY_HARM.test(text.toLowerCase());
