; triggers: passw Passw PASSW secret Secret apiKey privateKey cvv cardNumber
; says: what is to be kept inside goes into a log
; strength: likely

; log.info("user {} with {}", user, password), logger.debug("key " + apiKey)
((method_invocation
  object: (identifier) @log
  name: (identifier) @level
  arguments: (argument_list [
    (identifier) @told
    (binary_expression right: (identifier) @told)
    (binary_expression left: (binary_expression right: (identifier) @told))
  ])) @flaw
 (#match? @log "^(log|LOG|logger|LOGGER|_logger)$")
 (#any-of? @level "trace" "debug" "info" "warn" "error" "fatal" "severe" "warning" "fine" "finest")
 (#match? @told "^([a-z]\\w*)?([pP]assword|[pP]asswd|[pP]assphrase|[sS]ecret|[sS]ecretKey|[aA]piKey|[pP]rivateKey|[cC]vv|[cC]ardNumber)$"))

; System.out.println("password: " + password)
((method_invocation
  object: (field_access) @out
  name: (identifier) @print
  arguments: (argument_list (binary_expression right: (identifier) @told))) @flaw
 (#match? @out "^System[.](out|err)$")
 (#any-of? @print "println" "print" "printf")
 (#match? @told "^([a-z]\\w*)?([pP]assword|[pP]asswd|[pP]assphrase|[sS]ecretKey|[aA]piKey|[pP]rivateKey)$"))
