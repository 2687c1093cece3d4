package status

import "net/http"

func Code(address string) int {
	answer, _ := http.Get(address)
	defer answer.Body.Close()
	return answer.StatusCode
}
