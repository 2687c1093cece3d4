import subprocess


def rotate(log_path, keep):
    steps = [
        "set -e",
        "gzip -k " + log_path,
        "ls -t %s.*.gz | tail -n +%d | xargs -r rm" % (log_path, int(keep)),
    ]
    return subprocess.call(["bash", "-c", "\n".join(steps)])
