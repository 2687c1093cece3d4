class Array:
    def remove_volume(self, name):
        out, _ = self._run_ssh("volume remove -force %s" % name)
        return out

    def archive(self, folder):
        return get_output("tar czf /backup/all.tgz {}".format(folder))
