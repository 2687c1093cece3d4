"""Loaded once for a place: the driver is compiled here, so that a probe only has to link it."""
import json, os, re, select, shutil, signal, struct, subprocess, time  # noqa: E401,F401

FOLDER = '/tmp/driver'
PARTS = ('log', 'leaks', 'fill', 'places', 'feed', 'watch', 'speak', 'run', 'serve')
# The functions that the driver stands before: what the unit calls of them is seen, and answered by the case.
WRAPPED = (
    'getenv secure_getenv socket connect bind listen accept setsockopt recv recvfrom send read close rand random sleep usleep nanosleep'
    ' access tmpnam tempnam mktemp chmod fchmod fopen open creat unlink remove rmdir vprintf vfprintf vsprintf vsnprintf printf fprintf sprintf snprintf syslog vsyslog'
    ' __assert_fail system popen pclose execv execvp execve execl execlp malloc calloc realloc _Znwm _Znam __asan_alloca_poison'
).split() + ['__asan_stack_malloc_%d' % size for size in range(11)] + [
    '_ZNSt%sIcSt11char_traitsIcEE%sE%sSt13_Ios_Openmode' % (stream, how, given)
    for stream in ('14basic_ifstream', '14basic_ofstream', '13basic_fstream')
    for how in ('C1', '4open')
    for given in ('PKc', 'RKNSt7__cxx1112basic_stringIcS1_SaIcEEE')
]


def compiled():
    """The driver as an object file, or why there is none."""
    source = __spec__.loader.get_source
    os.makedirs(FOLDER, exist_ok=True)
    for part in PARTS:
        with open(os.path.join(FOLDER, part + '.c'), 'w') as file:
            file.write(source('probe_driver_' + part))
    with open(os.path.join(FOLDER, 'driver.h'), 'w') as file:
        file.write(source('probe_driver_h'))
    with open(os.path.join(FOLDER, 'all.c'), 'w') as file:
        file.write('#define _GNU_SOURCE\n' + ''.join('#include "%s.c"\n' % part for part in PARTS))
    result = subprocess.run(
        ['gcc', '-c', '-O1', '-w', '-pipe', '-fno-omit-frame-pointer', '-fno-builtin', '-o', 'driver.o', 'all.c'],
        cwd=FOLDER, stdin=subprocess.DEVNULL, capture_output=True)
    if result.returncode != 0:
        return None, result.stderr.decode('utf8', 'replace')[:400]
    with open(os.path.join(FOLDER, 'driver.o'), 'rb') as file:
        return file.read(), ''


def obtained():
    """The one that an earlier place of this image has compiled, or a new one, which is kept for later places."""
    kept = __spec__.loader.kept
    if 'driver.o' not in kept:
        driver, problem = compiled()
        if driver is None:
            return None, problem
        kept['driver.o'] = driver
    return kept['driver.o'], ''


try:
    DRIVER, PROBLEM = obtained()
except OSError as error:
    DRIVER, PROBLEM = None, str(error)
shutil.rmtree(FOLDER, ignore_errors=True)
