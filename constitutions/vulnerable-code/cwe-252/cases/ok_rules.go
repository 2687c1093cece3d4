package demo

import "encoding/json"

func Rules(text []byte) (map[string]bool, error) {
	rules := map[string]bool{}
	if err := json.Unmarshal(text, &rules); err != nil {
		return nil, err
	}
	return rules, nil
}
