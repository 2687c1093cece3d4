"""Says what is in a service container: JSON on standard output. Runs as a user that the sandbox's user can neither signal
nor read, so that nothing that is left of a task has a say in the answer.

Its arguments are the sandbox's user and the folders in which that user must have left nothing.
"""
import json
import os
import sys
import time

user, folders = int(sys.argv[1]), sys.argv[2:]


def processes():
    """Of the sandbox's user: how many are alive, how many have ended and wait to be reaped; and the first process's user."""
    alive, ended, first = 0, 0, None
    for name in os.listdir('/proc'):
        if not name.isdigit():
            continue
        try:
            with open('/proc/' + name + '/status') as lines:
                status = dict(line.split(':', 1) for line in lines if ':' in line)
        except OSError:
            continue
        owners = {int(owner) for owner in status['Uid'].split()}
        if name == '1':
            first = min(owners)
        if user in owners:
            gone = status['State'].split()[0] in 'ZX'
            alive, ended = alive + (not gone), ended + gone
    return alive, ended, first


def left():
    """The folders in which something belongs to the sandbox's user."""
    found = []
    for folder in folders:
        for path, inner, names in os.walk(folder):
            if any(os.lstat(os.path.join(path, name)).st_uid == user for name in inner + names):
                found.append(folder)
                break
    return found


def shared():
    """How many pieces of memory, queues and semaphores have no process but a key."""
    count = 0
    for kind in ('shm', 'msg', 'sem'):
        try:
            with open('/proc/sysvipc/' + kind) as rows:
                count += len(rows.readlines()) - 1
        except OSError:
            pass
    return count


def routes():
    """Network devices that packets could leave by."""
    with open('/proc/net/route') as rows:
        found = {row.split()[0] for row in rows.readlines()[1:] if row.strip()}
    try:
        with open('/proc/net/ipv6_route') as rows:
            found |= {row.split()[-1] for row in rows if row.strip()}
    except OSError:
        pass
    return sorted(found - {'lo'})


until = time.monotonic() + 0.5
alive, ended, first = processes()
while ended > 0 and time.monotonic() < until:  # The first process may be about to reap them.
    time.sleep(0.01)
    alive, ended, first = processes()
answer = {'alive': alive, 'ended': ended, 'first': first, 'left': left(), 'shared': shared(), 'routes': routes()}
print(json.dumps(answer))
