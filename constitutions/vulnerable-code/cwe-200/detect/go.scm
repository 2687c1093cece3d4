; triggers: passw Passw secret Secret apiKey APIKey privateKey cvv cardNumber
; says: what is to be kept inside goes into a log
; strength: likely

; log.Printf("user %s with %s", user, password), slog.Info("in", "password", req.Password)
((call_expression
  function: (selector_expression operand: (identifier) @log field: (field_identifier) @level)
  arguments: (argument_list [
    (identifier) @told
    (selector_expression field: (field_identifier) @told)
  ])) @flaw
 (#match? @log "^(log|slog|logger|logrus|zap|sugar|glog|klog)$")
 (#match? @level "^(Print|Fatal|Panic|Trace|Debug|Info|Warn|Warning|Error)(f|ln|w|Context)?$")
 (#match? @told "^([a-zA-Z]\\w*)?([pP]assword|[pP]asswd|[pP]assphrase|[sS]ecret|[sS]ecretKey|[aA]piKey|APIKey|[pP]rivateKey|[cC]vv|[cC]ardNumber)$"))
