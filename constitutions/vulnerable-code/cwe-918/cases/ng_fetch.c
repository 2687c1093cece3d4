#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <curl/curl.h>
#include <sys/socket.h>

int fetch(CURL *curl, int client) {
    char address[256];
    ssize_t got = recv(client, address, sizeof address - 1, 0);
    if (got <= 0) return -1;
    address[got] = 0;
    curl_easy_setopt(curl, CURLOPT_URL, address);
    return curl_easy_perform(curl);
}
