import { dictionary } from '../i18n/dictionary.ts';

/** What each setting means, and what happens without it: for the help and for docs/operations/settings.md. */
export const settingsTexts = dictionary({
  da: {
    title: 'Indstillinger',
    setting: 'indstilling',
    meaning: 'betydning',
    without: 'uden den',
    settings: {
      PORT: { meaning: 'porten, der lyttes på', without: '3000' },
      HOST: { meaning: 'den netadresse, der lyttes på', without: '127.0.0.1, kun maskinen selv' },
      DATABASE_URL: {
        meaning: 'en PostgreSQL fra version 15; brugeren skal eje databasen og må oprette roller',
        without: 'den indbyggede server',
      },
      FODFAESTE_DATA: {
        meaning: 'mappen til den indbyggede server og nøglefilen',
        without: '/var/lib/fodfaeste for root, ellers brugerens egen mappe til data',
      },
      FODFAESTE_KEY: {
        meaning: 'hovednøglen, 32 bytes i base64',
        without: 'filen master.key i datamappen; den laves første gang',
      },
      FODFAESTE_LANGUAGE: { meaning: 'sproget på kommandolinjen: da eller en', without: 'da' },
    },
  },
  en: {
    title: 'Settings',
    setting: 'setting',
    meaning: 'meaning',
    without: 'without it',
    settings: {
      PORT: { meaning: 'the port to listen on', without: '3000' },
      HOST: { meaning: 'the network address to listen on', without: '127.0.0.1, the machine itself only' },
      DATABASE_URL: {
        meaning: 'a PostgreSQL from version 15; its user must own the database and may create roles',
        without: 'the embedded server',
      },
      FODFAESTE_DATA: {
        meaning: 'the folder for the embedded server and the key file',
        without: '/var/lib/fodfaeste as root, otherwise the user’s state folder',
      },
      FODFAESTE_KEY: {
        meaning: 'the master key, 32 bytes in base64',
        without: 'the file master.key in the data folder; it is made the first time',
      },
      FODFAESTE_LANGUAGE: { meaning: 'the language of the command line: da or en', without: 'da' },
    },
  },
});
