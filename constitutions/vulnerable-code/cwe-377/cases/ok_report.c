#include <stdio.h>

FILE *report(void)
{
    return fopen("/var/lib/reports/report.txt", "w");
}
