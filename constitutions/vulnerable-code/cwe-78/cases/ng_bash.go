package tools

import (
	"context"
	"fmt"
	"os/exec"
)

func clone(ctx context.Context, address string) error {
	line := fmt.Sprintf("git clone %s work", address)
	return exec.CommandContext(ctx, "bash", "-c", line).Run()
}
