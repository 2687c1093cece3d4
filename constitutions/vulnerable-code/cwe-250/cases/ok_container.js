exports.start = (docker, image) => docker.createContainer({ Image: image, User: '1000', HostConfig: { Privileged: false } });
