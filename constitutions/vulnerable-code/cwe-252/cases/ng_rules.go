package demo

import "encoding/json"

func Rules(text []byte) map[string]bool {
	rules := map[string]bool{}
	json.Unmarshal(text, &rules)
	return rules
}
