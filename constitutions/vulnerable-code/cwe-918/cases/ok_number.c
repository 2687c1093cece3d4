#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <curl/curl.h>
#include <sys/socket.h>

int item(CURL *curl, int client) {
    char number[20];
    char address[256];
    ssize_t got = recv(client, number, sizeof number - 1, 0);
    if (got <= 0) return -1;
    number[got] = 0;
    snprintf(address, sizeof address, "https://shop.example/items/%d", atoi(number));
    curl_easy_setopt(curl, CURLOPT_URL, address);
    return curl_easy_perform(curl);
}
