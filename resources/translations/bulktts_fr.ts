<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bulk TTS</source>
        <translation>À propos de Bulk TTS</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log, for whoever helps you</source>
        <translation>Versions, réglages et fin du journal, pour la personne qui vous aide</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>Réalisé grâce au travail de nombreuses personnes</translation>
    </message>
    <message>
        <source>The sign of Bulk TTS</source>
        <translation>Le logo de Bulk TTS</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Bulk TTS</source>
        <translation>Bulk TTS</translation>
    </message>
    <message>
        <source>Turns lists of CAMB.AI run ids into sound files: fetch, listen, save.</source>
        <translation>Transforme des listes d’ID de run CAMB.AI en fichiers audio&#x202f;: récupérer, écouter, enregistrer.</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>Composants de l’application</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are files of their own. You may put other builds of the same version in their place, here: %1</source>
        <translation>Les bibliothèques Qt sont des fichiers séparés. Vous pouvez les remplacer par d’autres compilations de la même version, ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>The licence&apos;s text is at the address above.</source>
        <translation>Le texte de la licence se trouve à l’adresse ci-dessus.</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Retour à la liste</translation>
    </message>
    <message>
        <source>Add run ids</source>
        <translation>Ajouter des ID de run</translation>
    </message>
    <message>
        <source>The run ids or task ids that CAMB.AI gave you for the speech you ordered.</source>
        <translation>Les ID de run ou de tâche que CAMB.AI vous a donnés pour l’audio que vous avez commandé.</translation>
    </message>
    <message>
        <source>Run ids</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Paste run ids here, or drop a file.

For example:
1234567
1234568
1234569</source>
        <translation>Collez ici des ID de run ou déposez un fichier.

Par exemple&#x202f;:
1234567
1234568
1234569</translation>
    </message>
    <message>
        <source>Choose something &amp;else</source>
        <translation>Choisir autre c&amp;hose</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Text, CSV, Excel, OpenDocument or JSON</source>
        <translation>Texte, CSV, Excel, OpenDocument ou JSON</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message numerus="yes">
        <source>A pasted text of %n character(s)</source>
        <translation>
            <numerusform>Un texte collé de %Ln caractère</numerusform>
            <numerusform>Un texte collé de %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add %1 and update %2</source>
        <translation>A&amp;jouter %1 et modifier %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n</source>
        <translation>
            <numerusform>&amp;Modifier %Ln</numerusform>
            <numerusform>&amp;Modifier %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n clip(s)</source>
        <translation>
            <numerusform>A&amp;jouter %Ln clip</numerusform>
            <numerusform>A&amp;jouter %Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of run ids (%1)</source>
        <translation>Listes d’ID de run (%1)</translation>
    </message>
    <message>
        <source>Choose files with run ids</source>
        <translation>Choisir des fichiers d’ID de run</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>What could not be used, and why</source>
        <translation>Ce qui n’a pas pu être utilisé, et pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now.</source>
        <translation>
            <numerusform>%Ln clip a maintenant un autre nom ou texte.</numerusform>
            <numerusform>%Ln clips ont maintenant un autre nom ou texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) added.</source>
        <translation>
            <numerusform>%Ln clip ajouté.</numerusform>
            <numerusform>%Ln clips ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used.</source>
        <translation>
            <numerusform>%Ln entrée n’a pas pu être utilisée.</numerusform>
            <numerusform>%Ln entrées n’ont pas pu être utilisées.</numerusform>
        </translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Voir lesquelles</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Given a moment ago</source>
        <translation>Reçue à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Given %n minute(s) ago</source>
        <translation>
            <numerusform>Reçue il y a %Ln minute</numerusform>
            <numerusform>Reçue il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n hour(s) ago</source>
        <translation>
            <numerusform>Reçue il y a %Ln heure</numerusform>
            <numerusform>Reçue il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n day(s) ago</source>
        <translation>
            <numerusform>Reçue il y a %Ln jour</numerusform>
            <numerusform>Reçue il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer good</source>
        <translation>plus valable</translation>
    </message>
    <message>
        <source>good for less than a minute</source>
        <translation>valable encore moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>good for another %n minute(s)</source>
        <translation>
            <numerusform>valable encore %Ln minute</numerusform>
            <numerusform>valable encore %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n hour(s)</source>
        <translation>
            <numerusform>valable encore %Ln heure</numerusform>
            <numerusform>valable encore %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n day(s)</source>
        <translation>
            <numerusform>valable encore %Ln jour</numerusform>
            <numerusform>valable encore %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n clip(s) shown</source>
        <translation>
            <numerusform>%Ln clip affiché</numerusform>
            <numerusform>%Ln clips affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n clip(s)</source>
        <translation>
            <numerusform>Récupération de %Ln clip</numerusform>
            <numerusform>Récupération de %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%1 sur %Ln clip récupéré</numerusform>
            <numerusform>%1 sur %Ln clips récupérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>Enregistrement de %Ln clip</numerusform>
            <numerusform>Enregistrement de %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are saved</source>
        <translation>
            <numerusform>%1 sur %Ln clip enregistré</numerusform>
            <numerusform>%1 sur %Ln clips enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>Réponses d’une évaluation</translation>
    </message>
    <message>
        <source>To redo, and comments</source>
        <translation>À refaire, et commentaires</translation>
    </message>
    <message>
        <source>Not usable, and why</source>
        <translation>Inutilisables, et pourquoi</translation>
    </message>
    <message>
        <source>Take the &amp;reviewer&apos;s</source>
        <translation>Prendre l’avis &amp;reçu</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Garder &amp;mon avis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>&amp;Use these answers</source>
        <translation>&amp;Utiliser ces réponses</translation>
    </message>
    <message numerus="yes">
        <source>On %n clip(s) your own verdict is another one:</source>
        <translation>
            <numerusform>Pour %Ln clip, votre propre avis est différent&#x202f;:</numerusform>
            <numerusform>Pour %Ln clips, votre propre avis est différent&#x202f;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>These clips are in the list with another name or text.</source>
        <translation>Ces clips figurent dans la liste avec un autre nom ou texte.</translation>
    </message>
</context>
<context>
    <name>ClashModel</name>
    <message>
        <source>%1.  %2</source>
        <translation>%1.  %2</translation>
    </message>
</context>
<context>
    <name>ClipDelegate</name>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>ClipTableModel</name>
    <message>
        <source>Play this clip</source>
        <translation>Lire ce clip</translation>
    </message>
    <message>
        <source>Save this clip…</source>
        <translation>Enregistrer ce clip…</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>ID de tâche&#x202f;: %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>%1 is not here to save yet</source>
        <translation>%1&#x202f;: pas encore récupéré, donc rien à enregistrer</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>&amp;Tout enregistrer…</translation>
    </message>
    <message>
        <source>Save clips as they &amp;come…</source>
        <translation>Enregistrer les clips à l’&amp;arrivée…</translation>
    </message>
    <message>
        <source>&amp;One file with all clips…</source>
        <translation>&amp;Un fichier avec tous les clips…</translation>
    </message>
    <message>
        <source>A &amp;page for reviewers…</source>
        <translation>&amp;Page d’évaluation…</translation>
    </message>
    <message>
        <source>&amp;Read a reviewer&apos;s answers…</source>
        <translation>&amp;Importer les réponses d’une évaluation…</translation>
    </message>
    <message>
        <source>saving to “%1” as they come</source>
        <translation>enregistrement dans «&#x202f;%1&#x202f;» à l’arrivée</translation>
    </message>
    <message>
        <source>&amp;Stop saving clips as they come</source>
        <translation>&amp;Ne plus enregistrer à l’arrivée</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 (mono)</source>
        <translation>%1 (mono)</translation>
    </message>
    <message>
        <source>%1 (stereo)</source>
        <translation>%1 (stéréo)</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>Too short to measure</source>
        <translation>Trop court pour être mesuré</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;ermer</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>Copier tous les détails</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Choose a clip in the list to see its details here.</source>
        <translation>Choisissez un clip dans la liste pour voir ses détails ici.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Écouté</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Pas encore écouté</translation>
    </message>
    <message>
        <source>The sound of this file cannot be measured.</source>
        <translation>Le son de ce fichier ne peut pas être mesuré.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone or cannot be read. Fetch it again.</source>
        <translation>Le fichier du clip a disparu ou est illisible. Récupérez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Niveau sonore</translation>
    </message>
    <message>
        <source>How loud the clip sounds as a whole; −16 to −23 is usual for speech. The nearer to 0, the louder.</source>
        <translation>Le volume perçu du clip dans son ensemble&#x202f;; de −16 à −23 est habituel pour la voix. Plus on approche de 0, plus c’est fort.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Crête</translation>
    </message>
    <message>
        <source>The loudest moment of the clip. At 0 it is as loud as a file can hold.</source>
        <translation>Le moment le plus fort du clip. À 0, il atteint le maximum qu’un fichier peut contenir.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID de tâche</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The service gives out each clip at an address that works for some time. A clip that is here stays here.</source>
        <translation>Le service fournit chaque clip à une adresse valable un certain temps. Un clip déjà récupéré reste ici.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Files with the same checksum are the same (SHA-256).</source>
        <translation>Des fichiers ayant la même somme de contrôle sont identiques (SHA-256).</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>Copier la somme de contrôle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>Copier l’emplacement du fichier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Afficher tout le texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>EarCheck</name>
    <message>
        <source>Listening to the unheard</source>
        <translation>Écoute des clips non écoutés</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Garder (K)</translation>
    </message>
    <message>
        <source>Redo (R)</source>
        <translation>Refaire (R)</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Note (N)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>All clips shown in the list have been heard.</source>
        <translation>Tous les clips affichés dans la liste ont été écoutés.</translation>
    </message>
    <message>
        <source>No clip is here to listen to yet. Fetch them first.</source>
        <translation>Aucun clip à écouter pour l’instant. Récupérez d’abord des clips.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be played; each row says why.</source>
        <translation>
            <numerusform>%Ln clip n’a pas pu être lu&#x202f;; sa ligne indique pourquoi.</numerusform>
            <numerusform>%Ln clips n’ont pas pu être lus&#x202f;; chaque ligne indique pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>C’était le dernier.</translation>
    </message>
    <message>
        <source>That was the last one: all clips shown in the list have been heard.</source>
        <translation>C’était le dernier&#x202f;: tous les clips affichés dans la liste ont été écoutés.</translation>
    </message>
    <message numerus="yes">
        <source>%n unheard</source>
        <translation>
            <numerusform>%Ln non écouté</numerusform>
            <numerusform>%Ln non écoutés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchFlow</name>
    <message>
        <source>Waiting for the keychain of this computer, which may ask you to unlock it. Fetching starts after that.</source>
        <translation>En attente du trousseau de cet ordinateur, qui vous demandera peut-être de le déverrouiller. La récupération commencera ensuite.</translation>
    </message>
    <message>
        <source>One thing is missing: your API key. Fetching starts after that.</source>
        <translation>Il manque une chose&#x202f;: votre clé API. La récupération commencera ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>%1 sur %Ln prêt</numerusform>
            <numerusform>%1 sur %Ln prêts</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be fetched. Each row says why.</source>
        <translation>
            <numerusform>%Ln clip n’a pas pu être récupéré. Sa ligne indique pourquoi.</numerusform>
            <numerusform>%Ln clips n’ont pas pu être récupérés. Chaque ligne indique pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>All clips are here.</source>
        <translation>Tous les clips sont là.</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Fetched clips take up %1 on this computer, more than the %2 meant for them. None is thrown away before you have saved it as it came: save them so, or take those that you no longer need off the list.</source>
        <translation>Les clips récupérés occupent %1 sur cet ordinateur, plus que les %2 qui leur sont réservés. Aucun n’est supprimé avant que vous l’ayez enregistré tel quel&#x202f;: enregistrez-les ainsi, ou retirez de la liste ceux dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Saisir une autre clé</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Réglages réseau…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Tous %Ln</numerusform>
            <numerusform>Tous %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %n</source>
        <translation>
            <numerusform>Prêt %Ln</numerusform>
            <numerusform>Prêts %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working %n</source>
        <translation>
            <numerusform>En cours %Ln</numerusform>
            <numerusform>En cours %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To fetch %n</source>
        <translation>
            <numerusform>À récupérer %Ln</numerusform>
            <numerusform>À récupérer %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n</source>
        <translation>
            <numerusform>Échec %Ln</numerusform>
            <numerusform>Échecs %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unheard %n</source>
        <translation>
            <numerusform>Non écouté %Ln</numerusform>
            <numerusform>Non écoutés %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a listen %n</source>
        <translation>
            <numerusform>À vérifier %Ln</numerusform>
            <numerusform>À vérifier %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n</source>
        <translation>
            <numerusform>Gardé %Ln</numerusform>
            <numerusform>Gardés %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To redo %n</source>
        <translation>
            <numerusform>À refaire %Ln</numerusform>
            <numerusform>À refaire %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders and space</source>
        <translation>Dossiers et espace</translation>
    </message>
    <message>
        <source>It is suggested at first, and is always the one that you used last.</source>
        <translation>Il est proposé à l’enregistrement, et c’est toujours le dernier que vous avez utilisé.</translation>
    </message>
    <message>
        <source>Folder for &amp;saved clips</source>
        <translation>Dossier des clips &amp;enregistrés</translation>
    </message>
    <message>
        <source>Leave it to Bulk TTS again</source>
        <translation>Laisser Bulk TTS choisir à nouveau</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder for saved clips</source>
        <translation>Choisir le dossier des clips enregistrés</translation>
    </message>
    <message>
        <source>Folder that &amp;lists are imported from</source>
        <translation>Dossier des &amp;listes à importer</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>Cho&amp;isir…</translation>
    </message>
    <message>
        <source>Choose the folder that lists are imported from</source>
        <translation>Choisir le dossier des listes à importer</translation>
    </message>
    <message>
        <source>Room for &amp;fetched clips</source>
        <translation>Es&amp;pace pour les clips récupérés</translation>
    </message>
    <message>
        <source>The app&apos;s own files</source>
        <translation>Fichiers de l’application</translation>
    </message>
    <message>
        <source>Your lists, with names, marks and notes.</source>
        <translation>Vos listes, avec leurs noms, marques et notes.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>a folder</comment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder of the app&apos;s own files</source>
        <translation>Ouvrir le dossier des fichiers de l’application</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the app did and what went wrong, for whoever helps you.</source>
        <translation>Ce que l’application a fait et ce qui a mal tourné, pour la personne qui vous aide.</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <comment>a folder</comment>
        <translation>Ou&amp;vrir</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Aucun choisi pour l’instant</translation>
    </message>
    <message>
        <source>When it is full, clips that you have saved make room for new ones.</source>
        <translation>Quand cet espace est plein, les clips que vous avez enregistrés cèdent la place aux nouveaux.</translation>
    </message>
    <message>
        <source>In use now: %1. When it is full, clips that you have saved make room for new ones.</source>
        <translation>Utilisé actuellement&#x202f;: %1. Quand cet espace est plein, les clips que vous avez enregistrés cèdent la place aux nouveaux.</translation>
    </message>
    <message>
        <source>It could not be opened. It is here: %1</source>
        <translation>Ouverture impossible. L’emplacement est&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Progress of the whole list</source>
        <translation>Progression de toute la liste</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Save selected</source>
        <translation>Enregi&amp;strer la sélection</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>&amp;Tout enregistrer…</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Type de fichier</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>Sample &amp;rate</source>
        <translation>Éc&amp;hantillonnage</translation>
    </message>
    <message>
        <source>Mono or st&amp;ereo</source>
        <translation>Mono ou sté&amp;réo</translation>
    </message>
    <message>
        <source>Lou&amp;dness</source>
        <translation>Niv&amp;eau sonore</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>As it came</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>For a phone or a chat</source>
        <translation>Pour un téléphone ou une messagerie</translation>
    </message>
    <message>
        <source>For slides</source>
        <translation>Pour une présentation</translation>
    </message>
    <message>
        <source>For a video editor</source>
        <translation>Pour le montage vidéo</translation>
    </message>
    <message>
        <source>Audiobook</source>
        <translation>Livre audio</translation>
    </message>
    <message>
        <source>Phone system</source>
        <translation>Standard téléphonique</translation>
    </message>
    <message>
        <source>Own choice…</source>
        <translation>Personnalisé…</translation>
    </message>
    <message>
        <source>FLAC (nothing is lost)</source>
        <translation>FLAC (sans perte)</translation>
    </message>
    <message>
        <source>WAV (nothing is lost, large)</source>
        <translation>WAV (sans perte, volumineux)</translation>
    </message>
    <message>
        <source>MP3 (small, plays everywhere)</source>
        <translation>MP3 (léger, lisible partout)</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis (léger)</translation>
    </message>
    <message>
        <source>Opus (smallest)</source>
        <translation>Opus (le plus léger)</translation>
    </message>
    <message>
        <source>The clips&apos; own files, unchanged.</source>
        <translation>Les fichiers d’origine des clips, inchangés.</translation>
    </message>
    <message>
        <source>made equally loud (%1)</source>
        <translation>mis au même niveau sonore (%1)</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stéréo</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>As the clip has it</source>
        <translation>Comme le clip</translation>
    </message>
    <message>
        <source>Loud, for the web (%1)</source>
        <translation>Fort, pour le web (%1)</translation>
    </message>
    <message>
        <source>Podcast (%1)</source>
        <translation>Podcast (%1)</translation>
    </message>
    <message>
        <source>Audiobook (%1)</source>
        <translation>Livre audio (%1)</translation>
    </message>
    <message>
        <source>Radio and television (%1)</source>
        <translation>Radio et télévision (%1)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La meilleure</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Taille minimale</translation>
    </message>
</context>
<context>
    <name>FoundSummary</name>
    <message>
        <source>&amp;Show what changed</source>
        <translation>&amp;Voir les changements</translation>
    </message>
    <message>
        <source>&amp;Keep the old names and texts</source>
        <translation>&amp;Garder les anciens noms et textes</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>Ce qui est inutilisable, et pourquoi</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>&amp;Contraste</translation>
    </message>
    <message>
        <source>High contrast has stronger lines and colours.</source>
        <translation>Le contraste élevé utilise des traits et des couleurs plus marqués.</translation>
    </message>
    <message>
        <source>&amp;Tell me when a fetch has ended</source>
        <translation>Me &amp;prévenir à la fin d’une récupération</translation>
    </message>
    <message>
        <source>With a message on the screen when you are in another program.</source>
        <translation>Par un message à l’écran quand vous êtes dans un autre programme.</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Garder une &amp;icône près de l’horloge</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake</source>
        <translation>Empêcher la mise en &amp;veille</translation>
    </message>
    <message>
        <source>It does not go to sleep while clips are coming. The screen may go dark.</source>
        <translation>L’ordinateur ne se met pas en veille pendant l’arrivée des clips. L’écran peut s’éteindre.</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>Comme le système (%1)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>It shows how far a fetch is, and brings this window back.</source>
        <translation>Elle montre l’avancement de la récupération et permet de rouvrir cette fenêtre.</translation>
    </message>
    <message>
        <source>This computer&apos;s desktop has no place for it.</source>
        <translation>Le bureau de cet ordinateur n’a pas d’emplacement pour elle.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many clips to drag or copy at once. Save them instead.</source>
        <translation>Il y a trop de clips à glisser ou à copier d’un coup. Enregistrez-les plutôt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied.</source>
        <translation>
            <numerusform>%Ln fichier copié.</numerusform>
            <numerusform>%Ln fichiers copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste them in a folder or in another program.</source>
        <translation>Collez-les dans un dossier ou dans un autre programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out: their files are no longer there.</source>
        <translation>
            <numerusform>%Ln clip omis&#x202f;: son fichier n’est plus là.</numerusform>
            <numerusform>%Ln clips omis&#x202f;: leurs fichiers ne sont plus là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>Récupérez-les à nouveau.</translation>
    </message>
    <message>
        <source>Very many clips were dragged out or copied today, and there is no room for more. Save them instead.</source>
        <translation>Beaucoup de clips ont été glissés ou copiés aujourd’hui, et il n’y a plus de place. Enregistrez-les plutôt.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>--headless needs --input FILE and --save-to DIR.</source>
        <translation>--headless nécessite --input FICHIER et --save-to DOSSIER.</translation>
    </message>
    <message>
        <source>Fetched %1 of %2</source>
        <translation>%1 sur %2 récupérés</translation>
    </message>
    <message>
        <source>Run id %1</source>
        <translation>ID de run %1</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>%1 sur %2 enregistrés</translation>
    </message>
    <message>
        <source>Saved %1 of %2 clips to %3</source>
        <translation>%1 clips sur %2 enregistrés dans %3</translation>
    </message>
    <message>
        <source>The run was stopped before this clip was saved. Start it again to get it.</source>
        <translation>Le programme a été arrêté avant l’enregistrement de ce clip. Relancez-le pour l’obtenir.</translation>
    </message>
    <message>
        <source>There is no API key. Set CAMB_API_KEY, or save a key in the app.</source>
        <translation>Il n’y a pas de clé API. Définissez CAMB_API_KEY, ou enregistrez une clé dans l’application.</translation>
    </message>
    <message>
        <source>The API key in %1 cannot be a key. Copy it again from CAMB.AI Studio.</source>
        <translation>La clé API trouvée dans %1 ne peut pas être une clé. Copiez-la à nouveau depuis CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>the app&apos;s settings</source>
        <translation>les réglages de l’application</translation>
    </message>
    <message>
        <source>--name knows no {%1}. It knows %2.</source>
        <translation>--name ne connaît pas {%1}. Il connaît %2.</translation>
    </message>
    <message>
        <source>The template after --name has a mistake: %1</source>
        <translation>Le modèle après --name contient une erreur&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Silent</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Distorted</source>
        <translation>Son saturé</translation>
    </message>
    <message>
        <source>Starts abruptly</source>
        <translation>Début brusque</translation>
    </message>
    <message>
        <source>Ends abruptly</source>
        <translation>Fin brusque</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>Long silence</translation>
    </message>
    <message>
        <source>Short for its text</source>
        <translation>Semble court</translation>
    </message>
    <message>
        <source>Long for its text</source>
        <translation>Semble long</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Many channels</source>
        <translation>Multicanal</translation>
    </message>
    <message>
        <source>High sample rate</source>
        <translation>Fréq. élevée</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Très long</translation>
    </message>
    <message>
        <source>Nothing can be heard in this clip.</source>
        <translation>On n’entend rien dans ce clip.</translation>
    </message>
    <message>
        <source>The sound is distorted: in places it is louder than a file can hold.</source>
        <translation>Le son est saturé&#x202f;: par endroits, il est plus fort que ce qu’un fichier peut contenir.</translation>
    </message>
    <message>
        <source>It starts in the middle of a sound, as if its beginning were cut off.</source>
        <translation>Il commence au milieu d’un son, comme si le début avait été coupé.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sound, as if its end were cut off.</source>
        <translation>Il se termine au milieu d’un son, comme si la fin avait été coupée.</translation>
    </message>
    <message>
        <source>There is a silence of %1 s in the middle.</source>
        <translation>Il y a un silence de %1 s au milieu.</translation>
    </message>
    <message>
        <source>It is much shorter than the other clips are for such a text. Words may be missing.</source>
        <translation>Il est bien plus court que les autres clips pour un tel texte. Il manque peut-être des mots.</translation>
    </message>
    <message>
        <source>It is much longer than the other clips are for such a text. Words may be repeated.</source>
        <translation>Il est bien plus long que les autres clips pour un tel texte. Des mots sont peut-être répétés.</translation>
    </message>
    <message>
        <source>It sounds exactly like clip %1, which has another text or none.</source>
        <translation>Il a exactement le même son que le clip %1, dont le texte est différent ou absent.</translation>
    </message>
    <message>
        <source>It has %1 channels, where speech has one or two.</source>
        <translation>Il a %1 canaux, alors que la voix en a un ou deux.</translation>
    </message>
    <message>
        <source>It has a sample rate of %1 kHz, far more than speech needs.</source>
        <translation>Sa fréquence d’échantillonnage est de %1 kHz, bien plus qu’il n’en faut pour la voix.</translation>
    </message>
    <message>
        <source>It is longer than an hour, which is unusual for a clip.</source>
        <translation>Il dure plus d’une heure, ce qui est inhabituel pour un clip.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Three steps</source>
        <translation>Trois étapes</translation>
    </message>
    <message>
        <source>Paste run ids, or drop or choose files that hold them: plain text, CSV, Excel and ODS sheets, JSON. You see what was found before anything is added. Task ids do as well.</source>
        <translation>Collez des ID de run, ou déposez ou choisissez des fichiers qui en contiennent&#x202f;: texte brut, tableaux CSV, Excel et ODS, JSON. Vous voyez ce qui a été trouvé avant tout ajout. Les ID de tâche conviennent aussi.</translation>
    </message>
    <message>
        <source>1. Add.</source>
        <translation>1. Ajouter.</translation>
    </message>
    <message>
        <source>The clips arrive in the background. Play any of them at once; pause or cancel at any time. What failed says why, and “Retry failed” takes it up again.</source>
        <translation>Les clips arrivent en arrière-plan. Écoutez-les sans attendre&#x202f;; mettez en pause ou annulez à tout moment. En cas d’échec, la ligne indique pourquoi, et «&#x202f;Réessayer les échecs&#x202f;» relance la récupération.</translation>
    </message>
    <message>
        <source>2. Fetch.</source>
        <translation>2. Récupérer.</translation>
    </message>
    <message>
        <source>One clip, the selected ones or all, into a folder of your choice. No file is replaced unless you say so.</source>
        <translation>Un clip, la sélection ou tous les clips, dans le dossier de votre choix. Aucun fichier n’est remplacé sans votre accord.</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. Enregistrer.</translation>
    </message>
    <message>
        <source>Listening and marking</source>
        <translation>Écouter et marquer</translation>
    </message>
    <message>
        <source>Space plays the row that you are on. What comes after a clip, and the sound device, are in the menu under “Listening”.</source>
        <translation>La barre d’espace lit la ligne où vous êtes. Ce qui se passe après un clip et le périphérique audio se règlent dans le menu, sous «&#x202f;Écoute&#x202f;».</translation>
    </message>
    <message>
        <source>Mark a clip as kept or to redo, or write a note, in the row&apos;s menu. The buttons above the list then show only those, and the menu copies the run ids to redo.</source>
        <translation>Marquez un clip comme gardé ou à refaire, ou écrivez une note, dans le menu de la ligne. Les boutons au-dessus de la liste n’affichent alors que ceux-là, et le menu copie les ID de run à refaire.</translation>
    </message>
    <message>
        <source>“Worth a listen” shows clips with which something may be wrong: silent, cut off, distorted, far too short or long. It is reckoned from the sound alone and may be mistaken.</source>
        <translation>«&#x202f;À vérifier&#x202f;» montre les clips qui ont peut-être un défaut&#x202f;: silencieux, coupés, saturés, bien trop courts ou trop longs. C’est estimé d’après le son seul et peut être inexact.</translation>
    </message>
    <message>
        <source>Saving and names</source>
        <translation>Enregistrement et noms</translation>
    </message>
    <message>
        <source>In the dialog for saving, one line makes the names, such as {number:000} {name}. “Insert” offers all that it knows, every column of your sheet included. A slash makes folders.</source>
        <translation>Dans la fenêtre d’enregistrement, une seule ligne compose les noms, par exemple {number:000} {name}. «&#x202f;Insérer&#x202f;» propose tout ce qui est possible, y compris chaque colonne de votre tableau. Une barre oblique crée des dossiers.</translation>
    </message>
    <message>
        <source>Under “Format”, clips are saved as they came, or made ready for a phone, for slides, a video editor, an audiobook or a phone system.</source>
        <translation>Sous «&#x202f;Format&#x202f;», les clips sont enregistrés tels quels, ou préparés pour un téléphone, une présentation, le montage vidéo, un livre audio ou un standard téléphonique.</translation>
    </message>
    <message>
        <source>After saving you are told how many clips are there. “See why” lists the others with reasons, and “Get the missing ones” fetches and saves them.</source>
        <translation>Après l’enregistrement, vous apprenez combien de clips sont là. «&#x202f;Voir pourquoi&#x202f;» liste les autres avec les raisons, et «&#x202f;Récupérer les manquants&#x202f;» les récupère et les enregistre.</translation>
    </message>
    <message>
        <source>The menu “Save” also joins clips into one file, saves clips as they come, and makes a page on which somebody else can listen and judge.</source>
        <translation>Le menu «&#x202f;Enregistrer&#x202f;» permet aussi de réunir les clips en un seul fichier, d’enregistrer les clips à leur arrivée et de créer une page où une autre personne peut écouter et donner son avis.</translation>
    </message>
    <message>
        <source>Where do I find the API key?</source>
        <translation>Où trouver la clé API&#x202f;?</translation>
    </message>
    <message>
        <source>In the section “API” of CAMB.AI Studio. Copy it, paste it here, and press “Check key”.</source>
        <translation>Dans la section «&#x202f;API&#x202f;» de CAMB.AI Studio. Copiez-la, collez-la ici et cliquez sur «&#x202f;Vérifier la clé&#x202f;».</translation>
    </message>
    <message>
        <source>The key is not accepted.</source>
        <translation>La clé n’est pas acceptée.</translation>
    </message>
    <message>
        <source>Copy it again, without anything before or after it. If it still fails, make a new key in CAMB.AI Studio, or ask whoever gave it to you.</source>
        <translation>Copiez-la à nouveau, sans rien avant ni après. Si cela échoue encore, créez une nouvelle clé dans CAMB.AI Studio, ou demandez à la personne qui vous l’a donnée.</translation>
    </message>
    <message>
        <source>A clip was not found.</source>
        <translation>Un clip est introuvable.</translation>
    </message>
    <message>
        <source>Check its run id, and that it was ordered with the account that the key is of.</source>
        <translation>Vérifiez son ID de run, et assurez-vous que le clip a été commandé avec le compte auquel appartient la clé.</translation>
    </message>
    <message>
        <source>Nothing comes, or there is no connection.</source>
        <translation>Rien n’arrive, ou il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>See whether a web page opens. In a company or a school there may be a proxy: it can be set and tested in the settings. Nothing is lost meanwhile.</source>
        <translation>Essayez d’ouvrir une page web. Dans une entreprise ou une école, il peut y avoir un proxy&#x202f;: vous pouvez le définir et le tester dans les réglages. Rien n’est perdu entre-temps.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Il n’y a pas de son.</translation>
    </message>
    <message>
        <source>Look at the volume in the player, and choose another sound device in the menu under “Listening”.</source>
        <translation>Vérifiez le volume dans le lecteur, et choisissez un autre périphérique audio dans le menu, sous «&#x202f;Écoute&#x202f;».</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make some space and go on: what is here stays, and saving continues where it was.</source>
        <translation>Libérez de l’espace et continuez&#x202f;: ce qui est là reste, et l’enregistrement reprend où il en était.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>Autre chose ne va pas.</translation>
    </message>
    <message>
        <source>Choose “Copy diagnosis” in the menu “Help”, and paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>Choisissez «&#x202f;Copier le diagnostic&#x202f;» dans le menu «&#x202f;Aide&#x202f;», et collez-le dans un message à la personne qui vous aide. Il ne contient ni clé, ni adresse, ni texte à vous.</translation>
    </message>
    <message>
        <source>Problems and answers</source>
        <translation>Problèmes et solutions</translation>
    </message>
    <message>
        <source>Your key and your files</source>
        <translation>Votre clé et vos fichiers</translation>
    </message>
    <message>
        <source>Your key stays on this computer. It is sent to CAMB.AI and to nobody else, and is never written into the log.</source>
        <translation>Votre clé reste sur cet ordinateur. Elle n’est envoyée qu’à CAMB.AI, et n’est jamais écrite dans le journal.</translation>
    </message>
    <message>
        <source>The app tells nobody what you do: it talks to the CAMB.AI service, and to the addresses that this gives for your clips.</source>
        <translation>L’application ne dit à personne ce que vous faites&#x202f;: elle ne communique qu’avec le service CAMB.AI et avec les adresses qu’il donne pour vos clips.</translation>
    </message>
    <message>
        <source>Fetched clips are kept on this computer, up to the limit in the settings. Those that you have saved make room first.</source>
        <translation>Les clips récupérés sont conservés sur cet ordinateur, jusqu’à la limite fixée dans les réglages. Ceux que vous avez enregistrés cèdent leur place en premier.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Play or pause the row</source>
        <translation>Lire la ligne ou mettre en pause</translation>
    </message>
    <message>
        <source>The row above or below</source>
        <translation>Ligne au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>Take the selected rows off the list</source>
        <translation>Retirer de la liste les lignes sélectionnées</translation>
    </message>
    <message>
        <source>While listening to the unheard: keep, redo, note</source>
        <translation>Pendant l’écoute des non écoutés&#x202f;: garder, refaire, noter</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Two seconds back</source>
        <translation>Reculer de deux secondes</translation>
    </message>
    <message>
        <source>Two seconds on</source>
        <translation>Avancer de deux secondes</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s beginning</source>
        <translation>Dans le lecteur&#x202f;: au début du clip</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s end</source>
        <translation>Dans le lecteur&#x202f;: à la fin du clip</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>Couper ou rétablir le son</translation>
    </message>
    <message>
        <source>Search ids, names, texts, marks and notes</source>
        <translation>Chercher dans les ID, noms, textes, marques et notes</translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>Ajouter ce qui a été collé</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Vers la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>To the part before it</source>
        <translation>Vers la partie précédente</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Rien dans l’aide ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>For file names</source>
        <translation>Pour les noms de fichiers</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Column %1 is used as: %2</source>
        <translation>La colonne %1 sert de&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <translation>«&#x202f;%1&#x202f;» — %2</translation>
    </message>
    <message>
        <source>%1: “%2” — %3</source>
        <comment>a place, what it says, and why</comment>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» — %3</translation>
    </message>
    <message>
        <source>the spreadsheet has rounded this number, so its last digits are lost. Format the column as text and enter the id again.</source>
        <translation>le tableur a arrondi ce nombre, ses derniers chiffres sont donc perdus. Mettez la colonne au format texte et saisissez l’ID à nouveau.</translation>
    </message>
    <message>
        <source>no run has the number 0.</source>
        <translation>aucun run ne porte le numéro 0.</translation>
    </message>
    <message>
        <source>run ids are never below zero.</source>
        <translation>les ID de run ne sont jamais négatifs.</translation>
    </message>
    <message>
        <source>run ids are whole numbers.</source>
        <translation>les ID de run sont des nombres entiers.</translation>
    </message>
    <message>
        <source>this number is too long to be a run id.</source>
        <translation>ce nombre est trop long pour un ID de run.</translation>
    </message>
    <message>
        <source>run ids are digits only.</source>
        <translation>les ID de run ne contiennent que des chiffres.</translation>
    </message>
    <message>
        <source>this does not look like a task id. Copy it again from where the speech was ordered.</source>
        <translation>cela ne ressemble pas à un ID de tâche. Copiez-le à nouveau là où l’audio a été commandé.</translation>
    </message>
    <message>
        <source>there is no run id in this row. Fill it in, or leave the row out.</source>
        <translation>il n’y a pas d’ID de run dans cette ligne. Ajoutez-le, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>the spreadsheet has made a date or a time of this. Format the column as text and enter the id again.</source>
        <translation>le tableur en a fait une date ou une heure. Mettez la colonne au format texte et saisissez l’ID à nouveau.</translation>
    </message>
    <message>
        <source>this may be one number or several. Write each run id whole, without commas or points, and apart from the next.</source>
        <translation>c’est peut-être un seul nombre, ou plusieurs. Écrivez chaque ID de run en entier, sans virgules ni points, et séparé du suivant.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is not a text or a sheet. Choose a text, CSV, Excel, ODS or JSON file.</source>
        <translation>%1 n’est ni un texte ni un tableau. Choisissez un fichier texte, CSV, Excel, ODS ou JSON.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB, which is more than a list of run ids can be. Choose the file with the ids, or split it.</source>
        <translation>%1 dépasse 50 Mo, c’est trop pour une liste d’ID de run. Choisissez le fichier qui contient les ID, ou divisez-le.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one and choose that.</source>
        <translation>%1 est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe et choisissez-la.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the disk it is on, or copy it here first.</source>
        <translation>%1 n’a pas pu être lu. Vérifiez le disque où il se trouve, ou copiez-le d’abord ici.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Choose it again.</source>
        <translation>%1 n’est plus là. Choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>You are not allowed to read %1. Ask its owner, or copy it elsewhere.</source>
        <translation>Vous n’avez pas le droit de lire %1. Demandez à son propriétaire, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>There are no run ids in %1. They are whole numbers such as 1234567.</source>
        <translation>Il n’y a pas d’ID de run dans %1. Ce sont des nombres entiers comme 1234567.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON. Export it again, or paste just the ids.</source>
        <translation>%1 n’est pas du JSON valide. Exportez-le à nouveau, ou collez seulement les ID.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open it in your spreadsheet program and save it again.</source>
        <translation>%1 est endommagé. Ouvrez-le dans votre tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files inside it.</source>
        <translation>%1 est un dossier. Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Le texte collé</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 kbit/s all through, good for speech.</source>
        <translation>%1 kbit/s constants, très bien pour la voix.</translation>
    </message>
    <message>
        <source>Smaller than MP3, but fewer players know it.</source>
        <translation>Plus léger que le MP3, mais moins d’appareils le lisent.</translation>
    </message>
    <message>
        <source>In a CUE file beside it, for WAV holds none.</source>
        <translation>Dans un fichier CUE à côté, car un WAV ne peut pas en contenir.</translation>
    </message>
    <message>
        <source>No captions can be made: none of these clips has a text. Add a sheet that holds the texts to get some.</source>
        <translation>Impossible de créer des sous-titres&#x202f;: aucun de ces clips n’a de texte. Ajoutez un tableau qui contient les textes pour en obtenir.</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>Un fichier occupe cet emplacement. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Vous n’avez pas le droit d’écrire à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>It is made along with the file.</source>
        <translation>Il sera créé avec le fichier.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is no longer there.</source>
        <translation>Aucun fichier n’a été créé&#x202f;: le son de «&#x202f;%1&#x202f;» n’est plus là.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is damaged.</source>
        <translation>Aucun fichier n’a été créé&#x202f;: le son de «&#x202f;%1&#x202f;» est endommagé.</translation>
    </message>
    <message>
        <source>The disk is full, so no file was made. Make some space there or choose another folder, then try again.</source>
        <translation>Le disque est plein, aucun fichier n’a donc été créé. Libérez de l’espace ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>No file was made, for the folder cannot be written to. Choose another one, or see whether a file of this name is open in another program, then try again.</source>
        <translation>Aucun fichier n’a été créé, car il est impossible d’écrire dans le dossier. Choisissez-en un autre, ou vérifiez si un fichier de ce nom est ouvert dans un autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>These clips cannot be made into such a file. Choose another format.</source>
        <translation>Ces clips ne peuvent pas être réunis dans un tel fichier. Choisissez un autre format.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>All in one file</source>
        <translation>Tout dans un seul fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ma&amp;ke the file</source>
        <translation>Crée&amp;r le fichier</translation>
    </message>
    <message>
        <source>Join the clips into one file</source>
        <translation>Réunir les clips en un seul fichier</translation>
    </message>
    <message>
        <source>&amp;Fetch them first</source>
        <translation>&amp;Les récupérer d’abord</translation>
    </message>
    <message>
        <source>One after the other, in the order of their numbers.</source>
        <translation>L’un après l’autre, dans l’ordre de leurs numéros.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Pause between clips</source>
        <translation>&amp;Pause entre les clips</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>How long each clip takes to swell and to die away</source>
        <translation>Le temps que met chaque clip à monter et à baisser en volume</translation>
    </message>
    <message>
        <source>Fade in and o&amp;ut</source>
        <translation>F&amp;ondu au début et à la fin</translation>
    </message>
    <message>
        <source>Make all clips equally &amp;loud</source>
        <translation>Mettre tous les clips au même ni&amp;veau sonore</translation>
    </message>
    <message>
        <source>Ch&amp;apters, named like the clips</source>
        <translation>C&amp;hapitres, nommés comme les clips</translation>
    </message>
    <message>
        <source>&amp;Subtitles for video players (SRT)</source>
        <translation>&amp;Sous-titres pour lecteurs vidéo (SRT)</translation>
    </message>
    <message>
        <source>Captions for &amp;web pages (WebVTT)</source>
        <translation>Sous-titres pour pages &amp;web (WebVTT)</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>&amp;Tous les clips récupérés (%Ln)</numerusform>
            <numerusform>&amp;Tous les clips récupérés (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the s&amp;elected ones (%n)</source>
        <translation>
            <numerusform>S&amp;eulement la sélection (%Ln)</numerusform>
            <numerusform>S&amp;eulement la sélection (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the file.</source>
        <translation>Choisissez un dossier pour le fichier.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>Écrivez le chemin complet du dossier, ou cliquez sur «&#x202f;Choisir&#x202f;».</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another folder.</source>
        <translation>Il ne reste que %1 sur le disque. Libérez de l’espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose a folder for the file</source>
        <translation>Choisir un dossier pour le fichier</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Remplacer&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are there already.</source>
        <translation>
            <numerusform>%Ln fichier de ce nom existe déjà.</numerusform>
            <numerusform>%Ln fichiers de ce nom existent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Garder les deux</translation>
    </message>
    <message>
        <source>The new file gets a number</source>
        <translation>Le nouveau fichier reçoit un numéro</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>JoinFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make one file of them.</source>
        <translation>Aucun clip n’est encore là. Récupérez-en d’abord, puis réunissez-les en un fichier.</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Tous les clips</translation>
    </message>
    <message>
        <source>Some clips</source>
        <translation>Certains clips</translation>
    </message>
    <message>
        <source>A file is being made of clips. Make another when it is done.</source>
        <translation>Un fichier est en cours de création. Créez-en un autre quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Clips are being saved. Make one file of them when that is done.</source>
        <translation>Des clips sont en cours d’enregistrement. Réunissez-les en un fichier quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Making one file: %1%</source>
        <translation>Création du fichier&#x202f;: %1&#x202f;%</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>Arrêté. Aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Réessayer…</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Le récupérer à nouveau</translation>
    </message>
    <message>
        <source>Make it without this clip</source>
        <translation>Créer sans ce clip</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>&amp;Garder la clé</translation>
    </message>
    <message>
        <source>Without the key from the keychain</source>
        <translation>Sans la clé du trousseau</translation>
    </message>
    <message>
        <source>It stays in the keychain, and you enter your key once more.</source>
        <translation>Elle reste dans le trousseau, et vous saisissez votre clé une nouvelle fois.</translation>
    </message>
    <message>
        <source>Go on &amp;without it</source>
        <translation>&amp;Continuer sans elle</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Clips that are here stay. To fetch others you have to enter a key again.</source>
        <translation>Les clips déjà là restent. Pour en récupérer d’autres, il faudra saisir une clé à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the key…</source>
        <translation>C&amp;hanger la clé…</translation>
    </message>
    <message>
        <source>&amp;Enter your key…</source>
        <translation>&amp;Saisir votre clé…</translation>
    </message>
    <message>
        <source>In the app&apos;s own folder</source>
        <translation>Dans le dossier de l’application</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>Dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Nowhere: ask at each start</source>
        <translation>Nulle part&#x202f;: demander à chaque démarrage</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before one that is kept here, and cannot be changed here.</source>
        <translation>Une clé définie sur cet ordinateur (CAMB_API_KEY) est utilisée. Elle est prioritaire sur celle conservée ici, et ne peut pas être modifiée ici.</translation>
    </message>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right or take it away.</source>
        <translation>La clé définie sur cet ordinateur (CAMB_API_KEY) ne peut pas être une clé. Demandez à la personne qui l’a définie de la corriger ou de la supprimer.</translation>
    </message>
    <message>
        <source>The kept key cannot be read. Enter it again.</source>
        <translation>La clé conservée est illisible. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>A key is here and in use.</source>
        <translation>Une clé est présente et utilisée.</translation>
    </message>
    <message>
        <source>It is in the keychain, which has not been asked yet.</source>
        <translation>Elle est dans le trousseau, qui n’a pas encore été consulté.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Taking the key away…</source>
        <translation>Suppression de la clé…</translation>
    </message>
    <message>
        <source>Moving the key… This computer may ask you to unlock its keychain.</source>
        <translation>Déplacement de la clé… Cet ordinateur vous demandera peut-être de déverrouiller son trousseau.</translation>
    </message>
    <message>
        <source>In a file that only you can read.</source>
        <translation>Dans un fichier que personne d’autre ne peut lire.</translation>
    </message>
    <message>
        <source>It is with your other passwords, locked when you are not signed in.</source>
        <translation>Elle se trouve avec vos autres mots de passe, verrouillée quand votre session est fermée.</translation>
    </message>
    <message>
        <source>It is gone when you close Bulk TTS.</source>
        <translation>Elle disparaît quand vous fermez Bulk TTS.</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>Oublier la clé&#x202f;?</translation>
    </message>
    <message>
        <source>Forget your API key?</source>
        <translation>Oublier votre clé API&#x202f;?</translation>
    </message>
    <message>
        <source>It cannot be brought back from here. You find it again in CAMB.AI Studio.</source>
        <translation>Il est impossible de la rétablir d’ici. Vous la retrouverez dans CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>L’&amp;oublier</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>La &amp;garder</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right, or to take it away so that you can enter one here.</source>
        <translation>La clé définie sur cet ordinateur (CAMB_API_KEY) ne peut pas être une clé. Demandez à la personne qui l’a définie de la corriger, ou de la supprimer pour que vous puissiez en saisir une ici.</translation>
    </message>
    <message>
        <source>The saved key cannot be read. Enter your key again.</source>
        <translation>La clé enregistrée est illisible. Saisissez votre clé à nouveau.</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before a key saved here.</source>
        <translation>Une clé définie sur cet ordinateur (CAMB_API_KEY) est utilisée. Elle est prioritaire sur une clé enregistrée ici.</translation>
    </message>
    <message>
        <source>A key is saved. Paste another one to replace it</source>
        <translation>Une clé est enregistrée. Collez-en une autre pour la remplacer</translation>
    </message>
    <message>
        <source>Find it in the API section of %1 and paste it here.</source>
        <translation>Vous la trouverez dans la section API de %1. Collez-la ici.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Your API key</source>
        <translation>Votre clé API</translation>
    </message>
    <message>
        <source>&amp;Check key</source>
        <translation>&amp;Vérifier la clé</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>Enregi&amp;strer la clé</translation>
    </message>
    <message>
        <source>It is kept on this computer only, where only you can read it.</source>
        <translation>Elle reste sur cet ordinateur, où personne d’autre ne peut la lire.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>En attente du trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistrée.</translation>
    </message>
    <message>
        <source>The key is in use now.</source>
        <translation>La clé est maintenant utilisée.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Demande au service…</translation>
    </message>
    <message>
        <source>This key works.</source>
        <translation>Cette clé fonctionne.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer, and nowhere else.</source>
        <translation>Elle est conservée dans le trousseau de cet ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>It is not kept: you enter it anew each time that you start Bulk TTS.</source>
        <translation>Elle n’est pas conservée&#x202f;: vous la saisissez à chaque démarrage de Bulk TTS.</translation>
    </message>
    <message>
        <source>A key is in use. Paste another one to replace it</source>
        <translation>Une clé est utilisée. Collez-en une autre pour la remplacer</translation>
    </message>
    <message>
        <source>The service does not accept this key. Copy it again from CAMB.AI Studio, all of it, and try once more.</source>
        <translation>Le service n’accepte pas cette clé. Copiez-la à nouveau en entier depuis CAMB.AI Studio, et réessayez.</translation>
    </message>
    <message>
        <source>The service knows this key, but it has no permission for speech. Ask whoever manages your CAMB.AI account, or use another key.</source>
        <translation>Le service connaît cette clé, mais elle n’est pas autorisée pour la synthèse vocale. Demandez à la personne qui gère votre compte CAMB.AI, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>There is no connection to the service. Check that you are online and try again; you can save the key all the same.</source>
        <translation>Il n’y a pas de connexion au service. Vérifiez que vous êtes en ligne et réessayez&#x202f;; vous pouvez tout de même enregistrer la clé.</translation>
    </message>
    <message numerus="yes">
        <source>There is a space inside the key, after %n character(s). Keys have none: perhaps something else was pasted along. Copy just the key.</source>
        <translation>
            <numerusform>Il y a un espace dans la clé, après %Ln caractère. Une clé n’en contient pas&#x202f;: autre chose a peut-être été collé avec. Copiez seulement la clé.</numerusform>
            <numerusform>Il y a un espace dans la clé, après %Ln caractères. Une clé n’en contient pas&#x202f;: autre chose a peut-être été collé avec. Copiez seulement la clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1 is “%2”, which no key contains. It may look like a common letter but is another one. Copy the key again from CAMB.AI Studio.</source>
        <translation>Le caractère %1 est «&#x202f;%2&#x202f;», qu’aucune clé ne contient. Il ressemble peut-être à une lettre courante, mais c’en est une autre. Copiez à nouveau la clé depuis CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>This is far too long to be a key. Copy just the key.</source>
        <translation>C’est bien trop long pour une clé. Copiez seulement la clé.</translation>
    </message>
    <message>
        <source>There is no key in the field yet. Paste it first.</source>
        <translation>Il n’y a pas encore de clé dans le champ. Collez-la d’abord.</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>sauts de ligne</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>guillemets</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>caractères invisibles</translation>
    </message>
    <message>
        <source>the words before the key</source>
        <translation>les mots avant la clé</translation>
    </message>
    <message>
        <source>Left out what was pasted along: %1.</source>
        <translation>Laissé de côté car collé par erreur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Other people on this computer could read your saved key. That has been put right: now only you can.</source>
        <translation>D’autres utilisateurs de cet ordinateur pouvaient lire votre clé enregistrée. C’est corrigé&#x202f;: plus personne d’autre ne le peut.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave now?</source>
        <translation>Quitter maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>&amp;Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>&amp;Périphérique audio</translation>
    </message>
    <message>
        <source>&amp;After a clip</source>
        <translation>&amp;Après un clip</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>&amp;Lire un clip quand sa ligne est sélectionnée</translation>
    </message>
    <message>
        <source>Moving through the list with the arrow keys then plays one after the other.</source>
        <translation>Parcourir la liste avec les flèches lit alors les clips l’un après l’autre.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The one you chose (not there now)</source>
        <translation>Celui que vous avez choisi (absent pour l’instant)</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>after a clip</comment>
        <translation>S’arrêter</translation>
    </message>
    <message>
        <source>Play the next one</source>
        <translation>Lire le suivant</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Le lire à nouveau</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>d MMMM</source>
        <comment>a day, such as 27 November</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>such as 27 November 2026</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>List of %1</source>
        <comment>%1 is a day</comment>
        <translation>Liste du %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>how many clips are</comment>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>of a list</comment>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>when a list was</comment>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouverte ici</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Ouverte dans une autre fenêtre</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Your lists</source>
        <translation>Vos listes</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n</source>
        <comment>lists that can be put back</comment>
        <translation>
            <numerusform>Supprimée %Ln</numerusform>
            <numerusform>Supprimées %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your lists</source>
        <translation>Rechercher dans vos listes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>What you removed is kept here for a week.</source>
        <translation>Ce que vous supprimez est gardé ici pendant une semaine.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>No list is called that.</source>
        <translation>Aucune liste ne porte ce nom.</translation>
    </message>
    <message>
        <source>There are no lists yet. Each time you begin a new one, it is kept here.</source>
        <translation>Il n’y a pas encore de listes. Chaque fois que vous en commencez une nouvelle, elle est gardée ici.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#x202f;%1&#x202f;» a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ListsFlow</name>
    <message>
        <source>&amp;Your lists</source>
        <translation>Vos &amp;listes</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Nouvelle liste</translation>
    </message>
    <message>
        <source>&amp;Rename this list…</source>
        <translation>&amp;Renommer cette liste…</translation>
    </message>
    <message>
        <source>&amp;All lists…</source>
        <translation>&amp;Toutes les listes…</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>ouverte dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Rename this list</source>
        <translation>Renommer cette liste</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) removed.</source>
        <translation>
            <numerusform>%Ln liste supprimée.</numerusform>
            <numerusform>%Ln listes supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>That list is gone, or open in another window. Close it there first.</source>
        <translation>Cette liste n’existe plus ou est ouverte dans une autre fenêtre. Fermez-la d’abord là-bas.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;API key…</source>
        <translation>Clé &amp;API…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>&amp;Essayer avec des exemples</translation>
    </message>
    <message>
        <source>&amp;Leave the sample clips</source>
        <translation>Fermer les e&amp;xemples</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>L&amp;istening</source>
        <translation>É&amp;coute</translation>
    </message>
    <message>
        <source>&amp;Stop after each clip</source>
        <translation>&amp;S’arrêter après chaque clip</translation>
    </message>
    <message>
        <source>Play on to the &amp;next clip</source>
        <translation>Enchaîner sur le clip suiva&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Repeat the clip</source>
        <translation>&amp;Répéter le clip</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>&amp;Lire un clip quand sa ligne est sélectionnée</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>&amp;Périphérique audio</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bulk TTS – sample clips</source>
        <translation>Bulk TTS – clips d’exemple</translation>
    </message>
    <message>
        <source>These are sample clips. Press Fetch to get them, then play and save.</source>
        <translation>Voici des clips d’exemple. Cliquez sur «&#x202f;Récupérer&#x202f;» pour les obtenir, puis écoutez et enregistrez.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are still to fetch.</source>
        <translation>
            <numerusform>%Ln clip reste à récupérer.</numerusform>
            <numerusform>%Ln clips restent à récupérer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>The list&apos;s file was damaged and has been put aside as %1. What could be found of your clips is here.</source>
        <translation>Le fichier de la liste était endommagé et a été mis de côté sous le nom %1. Ce qui a pu être retrouvé de vos clips est ici.</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>To re&amp;do</source>
        <translation>À re&amp;faire</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Marques</translation>
    </message>
    <message>
        <source>&amp;Listen to the unheard</source>
        <translation>É&amp;couter les non écoutés</translation>
    </message>
    <message>
        <source>&amp;Save the kept</source>
        <translation>Enregi&amp;strer les gardés</translation>
    </message>
    <message>
        <source>&amp;Copy the ids to redo</source>
        <translation>Co&amp;pier les ID à refaire</translation>
    </message>
    <message>
        <source>&amp;Export verdicts…</source>
        <translation>&amp;Exporter les avis…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Retirer la marque</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Sans marque</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n clip(s):</source>
        <translation>
            <numerusform>Note pour %Ln clip&#x202f;:</numerusform>
            <numerusform>Note pour %Ln clips&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Note pour %1&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n run id(s) copied.</source>
        <translation>
            <numerusform>%Ln ID de run copié.</numerusform>
            <numerusform>%Ln ID de run copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>Exporter les avis</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>Verdicts exported to %1.</source>
        <translation>Avis exportés vers %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Écouté</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Names of the files</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>Su&amp;ggestions</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
</context>
<context>
    <name>NamePreview</name>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Le plus long</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Premier nom</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Nom le plus long</translation>
    </message>
    <message>
        <source>shortened to fit</source>
        <translation>raccourci pour tenir</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) would have a name that is taken, and get a number:</source>
        <translation>
            <numerusform>%Ln clip aurait un nom déjà pris et reçoit un numéro&#x202f;:</numerusform>
            <numerusform>%Ln clips auraient un nom déjà pris et reçoivent un numéro&#x202f;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number and name</source>
        <translation>Numéro et nom</translation>
    </message>
    <message>
        <source>Name and run id</source>
        <translation>Nom et ID de run</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Number and text</source>
        <translation>Numéro et texte</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>Un dossier par jour</translation>
    </message>
    <message>
        <source>A folder for each language</source>
        <translation>Un dossier par langue</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Numéro dans la liste</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Date du jour</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Say here how the files are to be called, or choose a suggestion.</source>
        <translation>Indiquez ici comment nommer les fichiers, ou choisissez une suggestion.</translation>
    </message>
    <message>
        <source>%1 is not understood. Only the number can have a colon, with noughts for its digits: {number:000}.</source>
        <translation>%1 n’est pas compris. Seul le numéro peut avoir un deux-points, suivi de zéros pour ses chiffres&#x202f;: {number:000}.</translation>
    </message>
    <message>
        <source>The bracket { is not closed. Put } at the end of the field.</source>
        <translation>L’accolade { n’est pas fermée. Mettez } à la fin du champ.</translation>
    </message>
    <message>
        <source>The bracket } has no { before it. Take it out, or put { before the field.</source>
        <translation>L’accolade } n’est précédée d’aucune {. Retirez-la, ou mettez { avant le champ.</translation>
    </message>
    <message>
        <source>The sign %1 cannot be in the name of a file. Use another one.</source>
        <translation>Le caractère %1 est interdit dans un nom de fichier. Utilisez-en un autre.</translation>
    </message>
    <message>
        <source>The sign / ends the name of a folder, but there is none before it.</source>
        <translation>Le caractère / termine un nom de dossier, mais il n’y a rien devant.</translation>
    </message>
    <message>
        <source>After the last / there has to be a name for the file.</source>
        <translation>Après le dernier /, il faut un nom pour le fichier.</translation>
    </message>
    <message>
        <source>There is nothing between { and }. “Insert” shows what can be there.</source>
        <translation>Il n’y a rien entre { et }. «&#x202f;Insérer&#x202f;» montre ce qui peut s’y trouver.</translation>
    </message>
    <message>
        <source>There is no {%1}. Did you mean {%2}?</source>
        <translation>{%1} n’existe pas. Vouliez-vous dire {%2}&#x202f;?</translation>
    </message>
    <message>
        <source>There is no {%1}. “Insert” shows what there is.</source>
        <translation>{%1} n’existe pas. «&#x202f;Insérer&#x202f;» montre ce qui existe.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Some companies let their network out through one. Most people need none.</source>
        <translation>Certaines entreprises font passer leur réseau par un proxy. La plupart des gens n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>&amp;Adresse du proxy</translation>
    </message>
    <message>
        <source>proxy.example:8080</source>
        <translation>proxy.example:8080</translation>
    </message>
    <message>
        <source>Connection to the service</source>
        <translation>Connexion au service</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Files at the same time</source>
        <translation>Fich&amp;iers en même temps</translation>
    </message>
    <message>
        <source>“Automatic” finds out what your connection can bear.</source>
        <translation>«&#x202f;Automatique&#x202f;» détermine ce que votre connexion supporte.</translation>
    </message>
    <message>
        <source>&amp;Questions at the same time</source>
        <translation>&amp;Demandes en même temps</translation>
    </message>
    <message>
        <source>The service advises to ask for one thing at a time. With more it may answer sooner, or make you wait.</source>
        <translation>Le service conseille de ne demander qu’une chose à la fois. Avec plus, il peut répondre plus tôt, ou vous faire attendre.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None, straight out</source>
        <comment>proxy</comment>
        <translation>Aucun, connexion directe</translation>
    </message>
    <message>
        <source>My own…</source>
        <comment>proxy</comment>
        <translation>Le mien…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>%1, as advised</source>
        <translation>%1, comme conseillé</translation>
    </message>
    <message>
        <source>A name and a password may stand before it, with a colon and an @.</source>
        <translation>Un nom et un mot de passe peuvent la précéder, avec un deux-points et un @.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Demande au service…</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>Le service répond.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Fetching has stopped</source>
        <translation>La récupération s’est arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are here</source>
        <translation>
            <numerusform>%Ln clip est là</numerusform>
            <numerusform>%Ln clips sont là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%1 sur %Ln clip récupéré</numerusform>
            <numerusform>%1 sur %Ln clips récupérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Each row says why.</source>
        <translation>
            <numerusform>%Ln échec. Sa ligne indique pourquoi.</numerusform>
            <numerusform>%Ln échecs. Chaque ligne indique pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving has ended</source>
        <translation>L’enregistrement est terminé</translation>
    </message>
    <message>
        <source>Some clips were not saved</source>
        <translation>Certains clips n’ont pas été enregistrés</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>Le travail continue</translation>
    </message>
    <message>
        <source>The icon beside the clock brings the window back. You are told when all is done.</source>
        <translation>L’icône près de l’horloge permet de rouvrir la fenêtre. Un message vous préviendra quand tout sera terminé.</translation>
    </message>
    <message>
        <source>Clips are being fetched or saved</source>
        <translation>Des clips sont en cours de récupération ou d’enregistrement</translation>
    </message>
    <message>
        <source>Nothing is lost: what is here stays, and the rest can be fetched next time.</source>
        <translation>Rien n’est perdu&#x202f;: ce qui est là reste, et le reste pourra être récupéré la prochaine fois.</translation>
    </message>
    <message>
        <source>It is not kept unfinished, so it has to be made anew. The clips stay.</source>
        <translation>Rien n’est conservé tant que ce n’est pas terminé&#x202f;; il faudra donc recommencer. Les clips restent.</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>Des fichiers sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>What is in them is not in the list yet, so they have to be added again. What is here stays.</source>
        <translation>Leur contenu n’est pas encore dans la liste : il faudra les ajouter de nouveau. Ce qui est déjà là reste.</translation>
    </message>
    <message>
        <source>Clips are still being fetched and saved.</source>
        <translation>Des clips sont encore en cours de récupération et d’enregistrement.</translation>
    </message>
    <message>
        <source>Clips are still on their way.</source>
        <translation>Des clips sont encore en route.</translation>
    </message>
    <message>
        <source>Clips are still being saved.</source>
        <translation>Des clips sont encore en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Nothing is lost: the clips stay here, and those that are not saved yet can be saved next time.</source>
        <translation>Rien n’est perdu&#x202f;: les clips restent ici, et ceux qui ne sont pas encore enregistrés pourront l’être la prochaine fois.</translation>
    </message>
    <message>
        <source>One file of your clips is still being made.</source>
        <translation>Un fichier réunissant vos clips est encore en cours de création.</translation>
    </message>
    <message>
        <source>The page for reviewers is still being made.</source>
        <translation>La page d’évaluation est encore en cours de création.</translation>
    </message>
    <message>
        <source>Work is still under way.</source>
        <translation>Un travail est encore en cours.</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>No sound device was found. Plug in headphones or speakers and press Play again.</source>
        <translation>Aucun périphérique audio trouvé. Branchez un casque ou des haut-parleurs, et cliquez à nouveau sur «&#x202f;Lire&#x202f;».</translation>
    </message>
    <message>
        <source>This clip cannot be played: its file is damaged. Fetch it again from the row&apos;s menu.</source>
        <translation>Ce clip ne peut pas être lu&#x202f;: son fichier est endommagé. Récupérez-le à nouveau depuis le menu de la ligne.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again from the row&apos;s menu.</source>
        <translation>Le fichier du clip n’est plus là. Récupérez-le à nouveau depuis le menu de la ligne.</translation>
    </message>
    <message>
        <source>Fetching this clip; it plays as soon as it is here.</source>
        <translation>Récupération de ce clip&#x202f;; il sera lu dès son arrivée.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Choose a clip to listen to</source>
        <translation>Choisissez un clip à écouter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip précédent</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip suivant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Text of the clip</source>
        <translation>Texte du clip</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Rétablir le son</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Pourquoi, et que faire</translation>
    </message>
    <message>
        <source>What you wanted beside the clips could not be written: %1</source>
        <translation>Ce que vous vouliez en plus des clips n’a pas pu être écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>You stopped before all that you wanted beside the clips was written.</source>
        <translation>Vous avez arrêté avant que tout ce que vous vouliez en plus des clips soit écrit.</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>Il a été retiré de la liste.</translation>
    </message>
    <message>
        <source>It is here now, but has not been saved yet. Save it.</source>
        <translation>Il est là maintenant, mais n’a pas encore été enregistré. Enregistrez-le.</translation>
    </message>
    <message>
        <source>It is still on its way. It can be saved once it is here.</source>
        <translation>Il est encore en route. Il pourra être enregistré une fois arrivé.</translation>
    </message>
    <message>
        <source>It has not been fetched yet. Get it first, then save it.</source>
        <translation>Il n’a pas encore été récupéré. Récupérez-le d’abord, puis enregistrez-le.</translation>
    </message>
    <message>
        <source>A file of this name was there already and was kept.</source>
        <translation>Un fichier de ce nom existait déjà et a été gardé.</translation>
    </message>
    <message>
        <source>Saving was stopped before it was this clip&apos;s turn.</source>
        <translation>L’enregistrement a été arrêté avant le tour de ce clip.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>The saved file is no longer there.</source>
        <translation>Le fichier enregistré n’est plus là.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 dans «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Clips that were not saved</source>
        <translation>Clips non enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>Missing %n</source>
        <translation>
            <numerusform>Manquant %Ln</numerusform>
            <numerusform>Manquants %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n</source>
        <translation>
            <numerusform>Ignoré %Ln</numerusform>
            <numerusform>Ignorés %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>Con&amp;tinuer</translation>
    </message>
    <message>
        <source>&amp;Save the rest</source>
        <translation>Enregi&amp;strer le reste</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>Copier la &amp;liste</translation>
    </message>
    <message>
        <source>Copy all these rows, to paste them elsewhere</source>
        <translation>Copier toutes ces lignes pour les coller ailleurs</translation>
    </message>
    <message>
        <source>&amp;Get the missing ones</source>
        <translation>&amp;Récupérer les manquants</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n clip(s), and save what comes</source>
        <translation>
            <numerusform>Récupérer %Ln clip, et l’enregistrer s’il arrive</numerusform>
            <numerusform>Récupérer %Ln clips, et enregistrer ce qui arrive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s) in the same way</source>
        <translation>
            <numerusform>Enregistrer %Ln clip de la même façon</numerusform>
            <numerusform>Enregistrer %Ln clips de la même façon</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>answers %1</source>
        <comment>the name of a file</comment>
        <translation>réponses %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that you translate into: de, pt-BR, …</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Listen to each clip, then approve it or ask for it to be done again. Your answers stay in this browser until you download them.</source>
        <translation>Écoutez chaque clip, puis approuvez-le ou demandez qu’il soit refait. Vos réponses restent dans ce navigateur jusqu’à ce que vous les téléchargiez.</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Votre nom (facultatif)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>À évaluer</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>À refaire</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>verdict: make this clip again</comment>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Écouté</translation>
    </message>
    <message>
        <source>Download my answers</source>
        <translation>Télécharger mes réponses</translation>
    </message>
    <message>
        <source>Your answers are in the file {file} in your downloads. Send it back to whoever sent you this page.</source>
        <translation>Vos réponses sont dans le fichier {file}, parmi vos téléchargements. Renvoyez-le à la personne qui vous a envoyé cette page.</translation>
    </message>
    <message>
        <source>This clip cannot be played. If this page came in a zip, unpack all of it first; the clips must lie in the folder beside the page.</source>
        <translation>Ce clip ne peut pas être lu. Si cette page est arrivée dans un zip, décompressez-le d’abord en entier&#x202f;; les clips doivent se trouver dans le dossier à côté de la page.</translation>
    </message>
    <message>
        <source>This browser cannot keep your answers: download them before you close the page.</source>
        <translation>Ce navigateur ne peut pas conserver vos réponses&#x202f;: téléchargez-les avant de fermer la page.</translation>
    </message>
    <message>
        <source>No clips here.</source>
        <translation>Aucun clip ici.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Utiliser ces touches</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>The clip above or below</source>
        <translation>Clip au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Écrire un commentaire</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>Quitter le commentaire</translation>
    </message>
    <message>
        <source>Two seconds back or on</source>
        <translation>Reculer ou avancer de deux secondes</translation>
    </message>
    <message>
        <source>This page needs JavaScript. Please allow it for this page.</source>
        <translation>Cette page a besoin de JavaScript. Veuillez l’autoriser pour cette page.</translation>
    </message>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>Réponses d’une évaluation</translation>
    </message>
    <message>
        <source>%1&apos;s answers</source>
        <translation>Réponses de %1</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” has no verdicts and no comments.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient ni avis ni commentaires.</translation>
    </message>
    <message>
        <source>No answer in “%1” is about a clip in this list. The page seems to have been made from another list.</source>
        <translation>Aucune réponse de «&#x202f;%1&#x202f;» ne concerne un clip de cette liste. La page semble avoir été créée à partir d’une autre liste.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Le vôtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Run id %1: your note and the comment together are too long for one note.</source>
        <translation>ID de run %1&#x202f;: votre note et le commentaire réunis sont trop longs pour une seule note.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. See whether it is still there, and choose it again.</source>
        <translation>«&#x202f;%1&#x202f;» est illisible. Vérifiez que le fichier est toujours là, et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is far too large to be a reviewer&apos;s answers. Choose another file.</source>
        <translation>«&#x202f;%1&#x202f;» est bien trop volumineux pour les réponses d’une évaluation. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” does not hold a reviewer&apos;s answers. Ask for the file that “Download my answers” on the review page makes.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas les réponses d’une évaluation. Demandez le fichier que crée «&#x202f;Télécharger mes réponses&#x202f;» sur la page d’évaluation.</translation>
    </message>
    <message>
        <source>“%1” was made with a newer version of Bulk TTS. Get that version to read it.</source>
        <translation>«&#x202f;%1&#x202f;» a été créé avec une version plus récente de Bulk TTS. Procurez-vous cette version pour le lire.</translation>
    </message>
    <message>
        <source>Run id %1: %2</source>
        <translation>ID de run %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entrée %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>this is no answer; the file has been changed since it was downloaded.</source>
        <translation>ce n’est pas une réponse&#x202f;; le fichier a été modifié depuis son téléchargement.</translation>
    </message>
    <message>
        <source>this clip is not in your list.</source>
        <translation>ce clip n’est pas dans votre liste.</translation>
    </message>
    <message>
        <source>this clip has an answer already, and the first one counts.</source>
        <translation>ce clip a déjà une réponse, et c’est la première qui compte.</translation>
    </message>
    <message>
        <source>the comment is too long for a note.</source>
        <translation>le commentaire est trop long pour une note.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Page for a reviewer</source>
        <translation>Page d’évaluation</translation>
    </message>
    <message>
        <source>&amp;Title of the page</source>
        <translation>T&amp;itre de la page</translation>
    </message>
    <message>
        <source>Optional: what they shall listen for, and until when</source>
        <translation>Facultatif&#x202f;: à quoi faire attention, et jusqu’à quand</translation>
    </message>
    <message>
        <source>&amp;For the reviewer</source>
        <translation>Po&amp;ur la personne qui évalue</translation>
    </message>
    <message>
        <source>Small files (&amp;MP3), for mailing</source>
        <translation>Petits fichiers (&amp;MP3), pour un envoi par e-mail</translation>
    </message>
    <message>
        <source>As the sound &amp;came</source>
        <translation>Son tel &amp;quel</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>One &amp;zip, for mailing</source>
        <translation>Un &amp;zip, pour un envoi par e-mail</translation>
    </message>
    <message>
        <source>A fol&amp;der, for a shared drive</source>
        <translation>Un &amp;dossier, pour un disque partagé</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Making the page: %1 %</source>
        <translation>Création de la page&#x202f;: %1&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>&amp;Tous les clips récupérés (%Ln)</numerusform>
            <numerusform>&amp;Tous les clips récupérés (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>Le clip &amp;sélectionné (%Ln)</numerusform>
            <numerusform>Les clips &amp;sélectionnés (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>How far the page is</source>
        <translation>Avancement de la page</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ma&amp;ke the page</source>
        <translation>Crée&amp;r la page</translation>
    </message>
    <message>
        <source>They open it in any browser, without a network, listen, approve clips or ask for them to be redone, and send a small file with their answers back to you.</source>
        <translation>La personne l’ouvre dans n’importe quel navigateur, sans réseau, écoute, approuve les clips ou demande qu’ils soient refaits, et vous renvoie un petit fichier avec ses réponses.</translation>
    </message>
    <message>
        <source>A page on which somebody else can listen and judge</source>
        <translation>Une page où une autre personne peut écouter et donner son avis</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are not here yet and will not be on it.</source>
        <translation>
            <numerusform>%Ln autre n’est pas encore là et n’y figurera pas.</numerusform>
            <numerusform>%Ln autres ne sont pas encore là et n’y figureront pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 long, about %2</source>
        <translation>
            <numerusform>%Ln clip, durée %1, environ %2</numerusform>
            <numerusform>%Ln clips, durée %1, environ %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the page be?</source>
        <translation>Où mettre la page&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make a page of them.</source>
        <translation>Aucun clip n’est encore là. Récupérez-en d’abord, puis créez une page.</translation>
    </message>
    <message>
        <source>Clips to review</source>
        <translation>Clips à évaluer</translation>
    </message>
    <message>
        <source>Read a reviewer&apos;s answers</source>
        <translation>Importer les réponses d’une évaluation</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Réponses (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The page is ready: send the zip “%1” to whoever shall listen. They unpack it before they open the page.</source>
        <translation>La page est prête&#x202f;: envoyez le zip «&#x202f;%1&#x202f;» à la personne qui doit écouter. Elle doit le décompresser avant d’ouvrir la page.</translation>
    </message>
    <message>
        <source>The page is ready: send the folder “%1” to whoever shall listen.</source>
        <translation>La page est prête&#x202f;: envoyez le dossier «&#x202f;%1&#x202f;» à la personne qui doit écouter.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be put on it.</source>
        <translation>
            <numerusform>%Ln clip n’a pas pu y être mis.</numerusform>
            <numerusform>%Ln clips n’ont pas pu y être mis.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no answers that your list does not have already.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucune réponse que votre liste n’ait déjà.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s) marked.</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln clip marqué.</numerusform>
            <numerusform>%1&#x202f;: %Ln clips marqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show those to redo</source>
        <translation>Afficher ceux à refaire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %Ln autre.</numerusform>
            <numerusform>… et %Ln autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>%n clip(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln clip retiré de la liste.</numerusform>
            <numerusform>%Ln clips retirés de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>Récupérer à nou&amp;veau</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Copy run ids</source>
        <translation>&amp;Copier les ID de run</translation>
    </message>
    <message>
        <source>Copy f&amp;iles</source>
        <translation>Copier les f&amp;ichiers</translation>
    </message>
    <message>
        <source>Copy pa&amp;ths</source>
        <translation>Copier les c&amp;hemins</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Retirer de la lis&amp;te</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save clips as they come</source>
        <translation>Enregistrer les clips à l’arrivée</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>Enregistrer les clips</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>A ta&amp;ble of what was saved, for a spreadsheet program</source>
        <translation>Un ta&amp;bleau de ce qui a été enregistré, pour un tableur</translation>
    </message>
    <message>
        <source>A &amp;playlist, to hear them in order</source>
        <translation>Une &amp;liste de lecture, pour les écouter dans l’ordre</translation>
    </message>
    <message>
        <source>One &amp;zip file with everything, to pass on</source>
        <translation>Un fichier &amp;zip avec tout, à transmettre</translation>
    </message>
    <message>
        <source>Write also:</source>
        <translation>Créer aussi&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Other ways to save</source>
        <translation>A&amp;utres façons d’enregistrer</translation>
    </message>
    <message>
        <source>All in &amp;one file…</source>
        <translation>T&amp;out dans un seul fichier…</translation>
    </message>
    <message>
        <source>A page for &amp;reviewers…</source>
        <translation>Page d’é&amp;valuation…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>Un fichier occupe cet emplacement. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Vous n’avez pas le droit d’écrire à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>It is made when you save.</source>
        <translation>Il sera créé à l’enregistrement.</translation>
    </message>
    <message>
        <source>Choose a folder for the clips.</source>
        <translation>Choisissez un dossier pour les clips.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>Écrivez le chemin complet du dossier, ou cliquez sur «&#x202f;Choisir&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, environ %2</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another.</source>
        <translation>Il ne reste que %1 sur le disque. Libérez de l’espace, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>&amp;Moins</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Choose a folder for the clips</source>
        <translation>Choisir un dossier pour les clips</translation>
    </message>
</context>
<context>
    <name>SaveFlow</name>
    <message>
        <source>Run id %1</source>
        <translation>ID de run %1</translation>
    </message>
    <message>
        <source>Some files are there already</source>
        <translation>Des fichiers existent déjà</translation>
    </message>
    <message numerus="yes">
        <source>%n of the clips to be saved have a file in this folder.</source>
        <translation>
            <numerusform>%Ln des clips à enregistrer a déjà un fichier dans ce dossier.</numerusform>
            <numerusform>%Ln des clips à enregistrer ont déjà un fichier dans ce dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Garder les deux</translation>
    </message>
    <message>
        <source>The new files get a number</source>
        <translation>Les nouveaux fichiers reçoivent un numéro</translation>
    </message>
    <message>
        <source>&amp;Skip these</source>
        <translation>&amp;Ignorer ces clips</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>SaveOneDialog</name>
    <message>
        <source>Save this clip</source>
        <translation>Enregistrer ce clip</translation>
    </message>
    <message>
        <source>As it came (%1)</source>
        <translation>Tel quel (%1)</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Clips are being saved. Save more when these are done.</source>
        <translation>Des clips sont en cours d’enregistrement. Enregistrez-en d’autres quand ce sera terminé.</translation>
    </message>
    <message>
        <source>None of these clips is here yet. Fetch them first, then save.</source>
        <translation>Aucun de ces clips n’est encore là. Récupérez-les d’abord, puis enregistrez.</translation>
    </message>
    <message>
        <source>This clip is not here yet. Fetch it first, then save it.</source>
        <translation>Ce clip n’est pas encore là. Récupérez-le d’abord, puis enregistrez-le.</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Enregistrement&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>The clips are saved. Writing what goes with them…</source>
        <translation>Les clips sont enregistrés. Écriture de ce qui les accompagne…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>Annuler la &amp;réinitialisation</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Put everything on this page back to how it was at first</source>
        <translation>Remettre tout ce qui est sur cette page comme au début</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Which sheet is shown</source>
        <translation>Feuille affichée</translation>
    </message>
    <message>
        <source>The first rows. Click above a column to change what it is used for.</source>
        <translation>Les premières lignes. Cliquez au-dessus d’une colonne pour changer son usage.</translation>
    </message>
    <message>
        <source>No run ids were found here. If a column holds them, say so above it.</source>
        <translation>Aucun ID de run trouvé ici. Si une colonne en contient, indiquez-le au-dessus.</translation>
    </message>
    <message>
        <source>Which column holds the run ids? Say so above it.</source>
        <translation>Quelle colonne contient les ID de run&#x202f;? Indiquez-le au-dessus.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Croissant</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;Copy diagnosis</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>&amp;About Bulk TTS</source>
        <translation>À &amp;propos de Bulk TTS</translation>
    </message>
    <message>
        <source>The diagnosis is copied: paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>Le diagnostic est copié&#x202f;: collez-le dans un message à la personne qui vous aide. Il ne contient ni clé, ni adresse, ni texte à vous.</translation>
    </message>
    <message>
        <source>The diagnosis could not be put together. Please try again.</source>
        <translation>Le diagnostic n’a pas pu être établi. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your list is safe.</source>
        <translation>Un problème inattendu est survenu. Votre liste est en sécurité.</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Last time the app ended unexpectedly. Your list is as it was.</source>
        <translation>La dernière fois, l’application s’est fermée de façon inattendue. Votre liste est telle que vous l’aviez laissée.</translation>
    </message>
    <message>
        <source>Something keeps going wrong</source>
        <translation>Un problème se répète</translation>
    </message>
    <message>
        <source>It happens again and again. It may help to close the app and start it again. If it comes back, copy the diagnosis and send it to whoever helps you.</source>
        <translation>Cela arrive encore et encore. Fermer puis relancer l’application peut aider. Si cela revient, copiez le diagnostic et envoyez-le à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>message</comment>
        <translation>Fer&amp;mer</translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>%n clip(s) saved</source>
        <translation>
            <numerusform>%Ln clip enregistré</numerusform>
            <numerusform>%Ln clips enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved</source>
        <translation>
            <numerusform>%1 sur %Ln enregistré</numerusform>
            <numerusform>%1 sur %Ln enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>Il en manque %Ln.</numerusform>
            <numerusform>Il en manque %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: files of their names were there and were kept.</source>
        <translation>
            <numerusform>%Ln ignoré&#x202f;: un fichier de ce nom existait et a été gardé.</numerusform>
            <numerusform>%Ln ignorés&#x202f;: des fichiers de ces noms existaient et ont été gardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. Continue saves the rest.</source>
        <translation>L’enregistrement a été arrêté. «&#x202f;Continuer&#x202f;» enregistre le reste.</translation>
    </message>
    <message>
        <source>The disk is full. Make some space there, then choose Continue.</source>
        <translation>Le disque est plein. Libérez de l’espace, puis choisissez «&#x202f;Continuer&#x202f;».</translation>
    </message>
    <message>
        <source>The folder cannot be written to. See whether the disk is still connected and lets you write there, then choose Continue.</source>
        <translation>Impossible d’écrire dans le dossier. Vérifiez que le disque est toujours connecté et que vous avez le droit d’y écrire, puis choisissez «&#x202f;Continuer&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln clip enregistré dans %1.</numerusform>
            <numerusform>%Ln clips enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip was not saved.</source>
        <translation>Le clip n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence: 118 of 120 saved</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>&amp;Add run ids</source>
        <translation>&amp;Ajouter des ID</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>Get all clips that are not here yet</source>
        <translation>Récupérer tous les clips qui ne sont pas encore là</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Stop fetching; what has come so far stays</source>
        <translation>Arrêter la récupération&#x202f;; ce qui est déjà arrivé reste</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>Réessayer les éch&amp;ecs</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Rechercher maintenant</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Afficher la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Take over names and texts</source>
        <translation>Adopter les noms et les textes</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Version %1 of Bulk TTS is there.</source>
        <translation>La version %1 de Bulk TTS est disponible.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Look for new versions once a &amp;day</source>
        <translation>Rechercher de nouvelles versions une fois par &amp;jour</translation>
    </message>
    <message>
        <source>Only whether there is one is asked; nothing is downloaded or sent along.</source>
        <translation>L’application demande seulement s’il y en a une&#x202f;; rien d’autre n’est envoyé, et rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>You have version %1</source>
        <translation>Vous avez la version %1</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Rec&amp;hercher maintenant</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>&amp;Ouvrir sa page</translation>
    </message>
    <message>
        <source>This copy does not look for new versions itself. Whoever installed it, or the place that it came from, brings them to you.</source>
        <translation>Cette copie ne recherche pas elle-même de nouvelles versions. La personne qui l’a installée, ou l’endroit d’où elle vient, vous les fournit.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>La version %1 est disponible</translation>
    </message>
    <message>
        <source>Its page says what is new and how to get it.</source>
        <translation>Sa page dit ce qui est nouveau et comment l’obtenir.</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <translation>Il n’y en a pas de plus récente.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again another day.</source>
        <translation>La réponse n’a pas été comprise. Réessayez un autre jour.</translation>
    </message>
    <message>
        <source>It could not be opened. Its address is %1</source>
        <translation>Ouverture impossible. L’adresse est %1</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Position in the clip</source>
        <translation>Position dans le clip</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your speech, from run ids to files</source>
        <translation>Vos clips audio, des ID de run aux fichiers</translation>
    </message>
    <message>
        <source>Paste your CAMB.AI run ids, fetch the clips, listen, and save them.</source>
        <translation>Collez vos ID de run CAMB.AI, récupérez les clips, écoutez-les et enregistrez-les.</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>Saisissez votre clé API</translation>
    </message>
    <message>
        <source>See how it works with clips in many languages. No key, no account, nothing leaves this computer.</source>
        <translation>Découvrez le fonctionnement avec des clips dans de nombreuses langues. Sans clé, sans compte, rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>&amp;Essayer avec des exemples</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Envie de jeter un œil&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Retour à la liste</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not fetched yet</source>
        <translation>À récupérer</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>En création</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>À refaire</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Écouté</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#x202f;: %1</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>Le dossier est %1.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Réponse reçue&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>There is no connection. Check that you are online, then try again.</source>
        <translation>Il n’y a pas de connexion. Vérifiez que vous êtes en ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>The address could not be found on the network. Check that you are online, then try again. In a company&apos;s network a proxy may be needed.</source>
        <translation>L’adresse est introuvable sur le réseau. Vérifiez que vous êtes en ligne, puis réessayez. Dans un réseau d’entreprise, un proxy peut être nécessaire.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow, or a proxy may be needed; try again.</source>
        <translation>Aucune réponse n’est arrivée à temps. La connexion est peut-être lente, ou un proxy est nécessaire&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the sign-in page of a network. Open a page in your browser, sign in there, then try again.</source>
        <translation>Autre chose a répondu, peut-être la page de connexion d’un réseau. Ouvrez une page dans votre navigateur, identifiez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again later.</source>
        <translation>La réponse n’a pas été comprise. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used. Put it right, then try again.</source>
        <translation>L’adresse du proxy est inutilisable. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The service asks us to wait %1 s</source>
        <translation>Le service nous demande d’attendre %1 s</translation>
    </message>
    <message>
        <source>No connection; trying again in %1 s</source>
        <translation>Pas de connexion&#x202f;; nouvel essai dans %1 s</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer; trying again in %1 s</source>
        <translation>Le proxy de votre réseau ne répond pas&#x202f;; nouvel essai dans %1 s</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let us through; trying again in %1 s</source>
        <translation>Le proxy de votre réseau ne nous laisse pas passer&#x202f;; nouvel essai dans %1 s</translation>
    </message>
    <message>
        <source>The service is having trouble; trying again in %1 s</source>
        <translation>Le service a des difficultés&#x202f;; nouvel essai dans %1 s</translation>
    </message>
    <message>
        <source>The service is still making this clip. It is asked for again in a moment.</source>
        <translation>Le service crée encore ce clip. Il sera redemandé dans un instant.</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore environ %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore environ %1 min</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your key first, then fetch again.</source>
        <translation>Il n’y a pas encore de clé API. Saisissez d’abord votre clé, puis récupérez à nouveau les clips.</translation>
    </message>
    <message>
        <source>The service does not accept this API key. Copy the key again from CAMB.AI Studio, save it here, and go on where you stopped.</source>
        <translation>Le service n’accepte pas cette clé API. Copiez à nouveau la clé depuis CAMB.AI Studio, enregistrez-la ici, et reprenez où vous en étiez.</translation>
    </message>
    <message>
        <source>This API key is not allowed to fetch clips. Ask whoever gave you the key, or use another one.</source>
        <translation>Cette clé API n’a pas le droit de récupérer des clips. Demandez à la personne qui vous l’a donnée, ou utilisez-en une autre.</translation>
    </message>
    <message>
        <source>The service was asked too often and would not answer. Wait a few minutes, then choose Retry failed.</source>
        <translation>Le service a été sollicité trop souvent et n’a pas voulu répondre. Attendez quelques minutes, puis choisissez «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>The service had a fault of its own for this clip. Try again later with Retry failed.</source>
        <translation>Le service a eu une erreur de son côté pour ce clip. Réessayez plus tard avec «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>The service answered with something this app cannot read. Try again later with Retry failed.</source>
        <translation>Le service a répondu quelque chose que l’application ne peut pas lire. Réessayez plus tard avec «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>The service refused to give this clip.</source>
        <translation>Le service a refusé de fournir ce clip.</translation>
    </message>
    <message>
        <source>The service has no speech with this run id for your key. Check the number, and that it was ordered with the same account.</source>
        <translation>Le service n’a aucun audio avec cet ID de run pour votre clé. Vérifiez le numéro, et assurez-vous que la commande vient du même compte.</translation>
    </message>
    <message>
        <source>The service knows of no audio for this run id. Check the number; if it is right, the speech may have been deleted.</source>
        <translation>Le service ne connaît aucun audio pour cet ID de run. Vérifiez le numéro&#x202f;; s’il est correct, l’audio a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>The service is still making this clip. Try again in a few minutes with Retry failed.</source>
        <translation>Le service crée encore ce clip. Réessayez dans quelques minutes avec «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>The service gave no audio for this clip. It said: “%1”</source>
        <translation>Le service n’a fourni aucun audio pour ce clip. Réponse reçue&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The service knows of no speech with this task id for your key. Check the id, and that it was ordered with the same account.</source>
        <translation>Le service ne connaît aucun audio avec cet ID de tâche pour votre clé. Vérifiez l’ID, et assurez-vous que la commande vient du même compte.</translation>
    </message>
    <message>
        <source>The service could not make this speech. Order it again in CAMB.AI.</source>
        <translation>Le service n’a pas pu créer cet audio. Commandez-le à nouveau dans CAMB.AI.</translation>
    </message>
    <message>
        <source>Making this speech took the service too long. Order it again in CAMB.AI.</source>
        <translation>La création de cet audio a pris trop de temps au service. Commandez-le à nouveau dans CAMB.AI.</translation>
    </message>
    <message>
        <source>This speech was not made because the account had no credit left. Add credit in CAMB.AI and order it again.</source>
        <translation>Cet audio n’a pas été créé, car le compte n’avait plus de crédit. Ajoutez du crédit dans CAMB.AI et commandez-le à nouveau.</translation>
    </message>
    <message>
        <source>There was no connection. Check that you are online, then choose Retry failed.</source>
        <translation>Il n’y avait pas de connexion. Vérifiez que vous êtes en ligne, puis choisissez «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>The service could not be found on the network. Check that you are online, then choose Retry failed.</source>
        <translation>Le service est introuvable sur le réseau. Vérifiez que vous êtes en ligne, puis choisissez «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow; try again with Retry failed.</source>
        <translation>Aucune réponse n’est arrivée à temps. La connexion est peut-être lente&#x202f;; réessayez avec «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>The connection could not be made safely, so nothing was sent. A company network or a wrong clock on this computer can cause this.</source>
        <translation>La connexion n’a pas pu être établie de façon sûre, rien n’a donc été envoyé. Un réseau d’entreprise ou une horloge déréglée sur cet ordinateur peut en être la cause.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let this through. Check the proxy in the settings of Bulk TTS, or in those of this computer.</source>
        <translation>Le proxy de votre réseau n’a pas laissé passer la demande. Vérifiez le proxy dans les réglages de Bulk TTS, ou dans ceux de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a name and a password. Add both to the proxy&apos;s address in the settings of Bulk TTS, or ask whoever looks after your network; then go on. Nothing is lost.</source>
        <translation>Le proxy de votre réseau demande un nom et un mot de passe. Ajoutez-les à l’adresse du proxy dans les réglages de Bulk TTS, ou demandez à la personne qui s’occupe de votre réseau&#x202f;; puis reprenez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not accept this name and password. Check both, or ask whoever looks after your network.</source>
        <translation>Le proxy de votre réseau n’accepte pas ce nom et ce mot de passe. Vérifiez-les, ou demandez à la personne qui s’occupe de votre réseau.</translation>
    </message>
    <message>
        <source>The address of your own proxy cannot be used. Put it right in the settings of Bulk TTS, such as proxy.example:8080, then go on. Nothing is lost.</source>
        <translation>L’adresse de votre proxy est inutilisable. Corrigez-la dans les réglages de Bulk TTS, par exemple proxy.example:8080, puis reprenez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy could not be found. Check its name in the settings, and that you are in the network that it belongs to.</source>
        <translation>Le proxy de votre réseau est introuvable. Vérifiez son nom dans les réglages, et assurez-vous d’être dans le réseau auquel il appartient.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer. Check its address and the number behind the colon in the settings, and that you are in the network that it belongs to.</source>
        <translation>Le proxy de votre réseau ne répond pas. Vérifiez dans les réglages son adresse et le numéro après le deux-points, et assurez-vous d’être dans le réseau auquel il appartient.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Bulk TTS can use. Keep the key in the app&apos;s own folder instead; only you can read it there.</source>
        <translation>Cet ordinateur n’a pas de trousseau que Bulk TTS puisse utiliser. Conservez plutôt la clé dans le dossier de l’application&#x202f;; personne d’autre ne peut l’y lire.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the key could not be reached. Unlock it and try again. Nothing is lost.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé, la clé n’a donc pas pu être atteinte. Déverrouillez-le et réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not do what it was asked to. Allow Bulk TTS to use it, or keep the key elsewhere. Nothing is lost.</source>
        <translation>Le trousseau de cet ordinateur n’a pas fait ce qui lui était demandé. Autorisez Bulk TTS à l’utiliser, ou conservez la clé ailleurs. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, such as proxy.example:8080.</source>
        <translation>Saisissez l’adresse du proxy, par exemple proxy.example:8080.</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>Les proxys SOCKS ne sont pas pris en charge. Demandez un proxy HTTP à la personne qui s’occupe de votre réseau.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or with its name at once.</source>
        <translation>L’adresse d’un proxy commence par http:// ou directement par son nom.</translation>
    </message>
    <message>
        <source>This is the address of a page or of a script that sets up browsers. Needed is the proxy&apos;s own, such as proxy.example:8080.</source>
        <translation>C’est l’adresse d’une page ou d’un script qui configure les navigateurs. Il faut celle du proxy lui-même, par exemple proxy.example:8080.</translation>
    </message>
    <message>
        <source>The number behind the name is missing, such as :8080 in proxy.example:8080.</source>
        <translation>Le numéro après le nom manque, comme :8080 dans proxy.example:8080.</translation>
    </message>
    <message>
        <source>The number behind the colon must be from 1 to 65535.</source>
        <translation>Le numéro après le deux-points doit être compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>This cannot be a proxy&apos;s address. One looks like proxy.example:8080, or, with a name and a password, name:password@proxy.example:8080.</source>
        <translation>Cela ne peut pas être l’adresse d’un proxy. Elle ressemble à proxy.example:8080 ou, avec un nom et un mot de passe, à nom:motdepasse@proxy.example:8080.</translation>
    </message>
    <message>
        <source>The clip&apos;s address looks unsafe, so it was not opened. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>L’adresse du clip ne semble pas sûre, elle n’a donc pas été ouverte. Signalez cet ID de run à l’assistance de CAMB.AI.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between short sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>The clip&apos;s address no longer works, and new ones did not either. Try again later with Retry failed.</source>
        <translation>L’adresse du clip ne fonctionne plus, et les nouvelles non plus. Réessayez plus tard avec «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>The place where the clip is kept did not give it out. Try again later with Retry failed.</source>
        <translation>L’endroit où le clip est conservé ne l’a pas fourni. Réessayez plus tard avec «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>The clip broke off while it was coming in. Try again with Retry failed.</source>
        <translation>L’arrivée du clip a été interrompue. Réessayez avec «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>The clip that came was empty. Try again with Retry failed.</source>
        <translation>Le clip reçu était vide. Réessayez avec «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>A web page came instead of the clip: your network seems to want you to sign in. Open a web browser, sign in, then choose Retry failed.</source>
        <translation>Une page web est arrivée à la place du clip&#x202f;: votre réseau semble vous demander de vous identifier. Ouvrez un navigateur web, identifiez-vous, puis choisissez «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>What came was not audio. Try again later with Retry failed.</source>
        <translation>Ce qui est arrivé n’était pas de l’audio. Réessayez plus tard avec «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>The clip came in a kind of sound file that Bulk TTS cannot use. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>Le clip est arrivé dans un type de fichier audio que Bulk TTS ne peut pas utiliser. Signalez cet ID de run à l’assistance de CAMB.AI.</translation>
    </message>
    <message>
        <source>The clip that came was damaged. Try again with Retry failed.</source>
        <translation>Le clip reçu était endommagé. Réessayez avec «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>What came was far too large for a clip, so it was not kept. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>Ce qui est arrivé était bien trop volumineux pour un clip et n’a pas été conservé. Signalez cet ID de run à l’assistance de CAMB.AI.</translation>
    </message>
    <message>
        <source>The disk is full where Bulk TTS keeps its list and clips. Make some space there, then go on.</source>
        <translation>Le disque où Bulk TTS conserve sa liste et ses clips est plein. Libérez-y de l’espace, puis reprenez.</translation>
    </message>
    <message>
        <source>A folder of Bulk TTS&apos;s own cannot be written to. Allow writing there, or see whether the disk is locked, then go on.</source>
        <translation>Impossible d’écrire dans un dossier de Bulk TTS. Autorisez l’écriture, ou vérifiez si le disque est verrouillé, puis reprenez.</translation>
    </message>
    <message>
        <source>The disk is full where the clips are saved. Make some space there or choose another folder, then save again.</source>
        <translation>Le disque où les clips sont enregistrés est plein. Libérez-y de l’espace ou choisissez un autre dossier, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder, or allow writing there, then save again.</source>
        <translation>Impossible d’écrire dans le dossier. Choisissez un autre dossier, ou autorisez l’écriture, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again.</source>
        <translation>Le fichier du clip n’est plus là. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>This clip cannot be made into that format. Save it as it came, as FLAC, instead.</source>
        <translation>Ce clip ne peut pas être converti dans ce format. Enregistrez-le plutôt tel quel, en FLAC.</translation>
    </message>
    <message>
        <source>Something went wrong inside Bulk TTS. Nothing is lost; please try again.</source>
        <translation>Une erreur s’est produite dans Bulk TTS. Rien n’est perdu&#x202f;; veuillez réessayer.</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>Run id</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by task id</source>
        <translation>
            <numerusform>%Ln par ID de tâche</numerusform>
            <numerusform>%Ln par ID de tâche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%Ln en double</numerusform>
            <numerusform>%Ln en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>%Ln déjà dans la liste</numerusform>
            <numerusform>%Ln déjà dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <translation>
            <numerusform>%Ln inutilisable</numerusform>
            <numerusform>%Ln inutilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now</source>
        <translation>
            <numerusform>%Ln clip a maintenant un autre nom ou texte</numerusform>
            <numerusform>%Ln clips ont maintenant un autre nom ou texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1, about %2</source>
        <translation>
            <numerusform>%Ln clip, %1, environ %2</numerusform>
            <numerusform>%Ln clips, %1, environ %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are not here yet and will be missing.</source>
        <translation>
            <numerusform>%Ln clip n’est pas encore là et manquera.</numerusform>
            <numerusform>%Ln clips ne sont pas encore là et manqueront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n chapters, so several clips share one.</source>
        <translation>
            <numerusform>Il n’y a de place que pour %Ln chapitre, plusieurs clips en partagent donc un.</numerusform>
            <numerusform>Il n’y a de place que pour %Ln chapitres, plusieurs clips en partagent donc un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have no text and so no captions.</source>
        <translation>
            <numerusform>%Ln clip n’a pas de texte, donc pas de sous-titres.</numerusform>
            <numerusform>%Ln clips n’ont pas de texte, donc pas de sous-titres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file with %n chapter(s), %1: %2.</source>
        <translation>
            <numerusform>Un fichier avec %Ln chapitre, %1&#x202f;: %2.</numerusform>
            <numerusform>Un fichier avec %Ln chapitres, %1&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file of %n clip(s), %1: %2.</source>
        <translation>
            <numerusform>Un fichier de %Ln clip, %1&#x202f;: %2.</numerusform>
            <numerusform>Un fichier de %Ln clips, %1&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%Ln approuvé</numerusform>
            <numerusform>%Ln approuvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to redo</source>
        <translation>
            <numerusform>%Ln à refaire</numerusform>
            <numerusform>%Ln à refaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are about clips that are not in this list.</source>
        <translation>
            <numerusform>%Ln réponse concerne un clip qui n’est pas dans cette liste.</numerusform>
            <numerusform>%Ln réponses concernent des clips qui ne sont pas dans cette liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln réponse est inutilisable.</numerusform>
            <numerusform>%Ln réponses sont inutilisables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %Ln autre.</numerusform>
            <numerusform>… et %Ln autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
</context>
<context>
    <name>_RoleButton</name>
    <message>
        <source>What this column is used for. Click to change it.</source>
        <translation>À quoi sert cette colonne. Cliquez pour changer.</translation>
    </message>
</context>
<context>
    <name>_SheetTable</name>
    <message>
        <source>The first rows of the sheet</source>
        <translation>Les premières lignes du tableau</translation>
    </message>
</context>
</TS>
