const NAMES_A_FOLDER =
  /^(?:\w+_)?(?:dir|directory|folder|root)(?:_?(?:name|path))?$|[a-z](?:Dir|Directory|Folder|Root)(?:Name|Path)?$/;

/** Whether a parameter is a folder by its name: what is looked for in it begins there, and that is its caller's choice. */
export const namesFolder = (parameter: string): boolean => NAMES_A_FOLDER.test(parameter);
