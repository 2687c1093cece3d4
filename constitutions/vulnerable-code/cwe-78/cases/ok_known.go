package tools

import (
	"errors"
	"os/exec"
	"slices"
)

var units = []string{"web", "mail"}

func restart(unit string) error {
	if !slices.Contains(units, unit) {
		return errors.New("unknown unit")
	}
	return exec.Command("sh", "-c", "systemctl restart "+unit).Run()
}
