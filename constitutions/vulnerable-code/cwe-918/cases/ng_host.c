#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <curl/curl.h>
#include <sys/socket.h>

int check(CURL *curl, int client) {
    char host[100];
    char address[256];
    ssize_t got = recv(client, host, sizeof host - 1, 0);
    if (got <= 0) return -1;
    host[got] = 0;
    snprintf(address, sizeof address, "http://%s/health", host);
    curl_easy_setopt(curl, CURLOPT_URL, address);
    return curl_easy_perform(curl);
}
